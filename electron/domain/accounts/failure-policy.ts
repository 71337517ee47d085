import { type Failure, isEntryProblem } from './failure.ts'
import type { NetworkSign } from './network.ts'
import type { Reach } from './wallet.ts'

/** Why an account cannot be read, grouped by what the user can do about it. */
export type AccountTrouble =
  | 'keyRejected'
  | 'permissionMissing'
  | 'addressRefused'
  | 'keychain'
  | 'notReadable'

/**
 * When an account is read again by itself: at its interval, as if nothing had failed; after ever longer
 * waits; in some minutes, to hear a refusal twice; more and more rarely, down to once a day, since only the user can
 * fix it; once a day; every minute, until there is a keychain; or when the provider allows it, in the failure's own
 * time, null if it does not say.
 */
type Retry =
  | 'atInterval'
  | 'backoff'
  | 'confirm'
  | 'slowing'
  | 'daily'
  | 'untilUnlocked'
  | { readonly allowedAt: number | null }

/** What Salio makes of a failure. How it is worded is in `messages/`. */
interface FailurePolicy {
  /** How the wallets that could not be read are shown. */
  readonly reach: Exclude<Reach, 'fresh' | 'stale'>
  readonly retry: Retry
  /** When the user may refresh: at once, after some seconds, or no sooner than Salio itself retries. */
  readonly refresh: 'atOnce' | 'soon' | 'whenDue'
  /** What the account's alert is about if it lasts; null where it says nothing about the account. */
  readonly trouble: AccountTrouble | null
  /**
   * What it shows of the provider's host, which other accounts may share: that it has a problem, or that it
   * answers. `silent` if the cause is elsewhere.
   */
  readonly host: 'failing' | 'answering' | 'silent'
  /** What it shows of the network. */
  readonly network: NetworkSign | null
  /** Whether the provider may have received a request. */
  readonly isSent: boolean
  /** Whether editing the account can fix it. Others pass by themselves or are fixed elsewhere. */
  readonly isFixableInAccount: boolean
}

type Kind = Failure['kind']
type FailureOf<K extends Kind> = Extract<Failure, { readonly kind: K }>

/** A column is a function where the answer depends on more than the kind. */
type Column<T, F> = T | ((failure: F) => T)
type Row<F> = { readonly [C in keyof FailurePolicy]: Column<FailurePolicy[C], F> }
type Policies = { readonly [K in Kind]: Row<FailureOf<K>> }

/** Passes by itself; retried less and less often. */
const passing: FailurePolicy = {
  reach: 'unreachable',
  retry: 'backoff',
  refresh: 'soon',
  trouble: 'notReadable',
  host: 'silent',
  network: null,
  isSent: true,
  isFixableInAccount: false
}
/** Nobody has answered for the provider, nor received a request. */
const unreached: FailurePolicy = { ...passing, isSent: false }
/** The account has to be changed. */
const fixable: FailurePolicy = { ...passing, isFixableInAccount: true }
/** Asking again with the same credentials would get the same answer. */
const refused: FailurePolicy = { ...fixable, reach: 'rejected', retry: 'daily' }
/** The provider has refused to answer as asked, so there is a way to it. */
const answered = { host: 'answering', network: 'answer' } as const
/** So says the provider, which may be wrong or not have said it itself: it is asked again all the same. */
const heard: Row<{ readonly once?: true }> = {
  ...refused,
  ...answered,
  retry: ({ once }) => (once ? 'confirm' : 'slowing'),
  // Heard once, it is no reason yet to change anything.
  isFixableInAccount: ({ once }) => !once
}

/** What each kind of failure means: the one place to decide it when a kind is added. */
const policies: Policies = {
  rejected: { ...heard, trouble: 'keyRejected' },
  permission: { ...heard, trouble: 'permissionMissing' },
  // The computer may move back to an allowed network, so it is retried soon.
  address: { ...heard, retry: 'backoff', trouble: 'addressRefused' },
  throttled: {
    ...passing,
    reach: 'throttled',
    retry: ({ until }) => ({ allowedAt: until }),
    refresh: 'whenDue',
    // Waiting passes by itself, but a day of it is worth a word.
    trouble: ({ isBeyond }) => (isBeyond ? 'notReadable' : null),
    host: 'failing',
    network: 'answer'
  },
  notFound: { ...fixable, ...answered },
  down: {
    ...passing,
    retry: ({ until }) => (until === undefined ? 'backoff' : { allowedAt: until }),
    refresh: ({ until }) => (until === undefined ? 'soon' : 'whenDue'),
    host: ({ status }) => (status === null || status >= 500 ? 'failing' : 'answering'),
    network: ({ status }) => (status === null ? 'silence' : 'answer')
  },
  // A list of payments may have been taken for one of wallets, or the token's address may be another.
  unreadable: {
    ...passing,
    network: ({ reason }) => (reason === 'notJson' ? null : 'answer'),
    isFixableInAccount: ({ reason }) => ['tooManyWallets', 'token'].includes(reason)
  },
  // Says nothing of anybody, and is never recorded.
  stopped: { ...passing, retry: 'atInterval', refresh: 'atOnce', trouble: null },
  timeout: { ...passing, host: 'failing', network: 'silence' },
  offline: { ...unreached, host: 'failing', network: 'noWay' },
  unresolved: {
    ...unreached,
    host: 'failing',
    network: ({ problem }) => (problem === 'noAnswer' ? 'noWay' : 'silence'),
    isFixableInAccount: ({ problem }) => problem === 'notFound'
  },
  // Dates that are wrong for all hosts are this computer's clock.
  certificate: {
    ...unreached,
    network: ({ problem }) => (problem === 'expired' || problem === 'notYetValid' ? null : 'impostor')
  },
  portal: { ...passing, network: 'portal' },
  proxy: { ...unreached, network: 'proxy' },
  redirected: { ...fixable, network: ({ withinOrigin }) => (withinOrigin ? 'answer' : 'portal') },
  insecure: fixable,
  // Nothing has reached the provider. An entry stays missing; a locked keychain may be unlocked at any moment.
  keychain: {
    ...passing,
    retry: ({ problem }) => (isEntryProblem(problem) ? 'backoff' : 'untilUnlocked'),
    refresh: 'atOnce',
    trouble: 'keychain',
    isFixableInAccount: ({ problem }) => isEntryProblem(problem)
  },
  // The provider answered as it should; only saving failed.
  unkept: { ...passing, retry: 'atInterval', network: 'answer' },
  field: refused
}

const isFunction = <T, F>(column: Column<T, F>): column is (failure: F) => T => typeof column === 'function'
const cell = <T, F>(column: Column<T, F>, failure: F): T => (isFunction(column) ? column(failure) : column)

function resolve<K extends Kind>(kind: K, failure: FailureOf<K>): FailurePolicy {
  const row: Row<FailureOf<K>> = policies[kind]
  return {
    reach: cell(row.reach, failure),
    retry: cell(row.retry, failure),
    refresh: cell(row.refresh, failure),
    trouble: cell(row.trouble, failure),
    host: cell(row.host, failure),
    network: cell(row.network, failure),
    isSent: cell(row.isSent, failure),
    isFixableInAccount: cell(row.isFixableInAccount, failure)
  }
}

/** What a failure means for everything but its wording. */
export const failurePolicy = (failure: Failure): FailurePolicy => resolve(failure.kind, failure)

/** What an attempt shows of the network. Null where it shows nothing. */
export const networkSign = (failure: Failure | null): NetworkSign | null =>
  failure === null ? 'answer' : failurePolicy(failure).network
