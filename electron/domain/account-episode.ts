import type { Failure } from './failure.ts'

/** What keeps an account from being read, by what its user can do about it. */
export type AccountTrouble =
  | 'keyRejected'
  | 'permissionMissing'
  | 'addressRefused'
  | 'keychain'
  | 'notReadable'

/** What is kept of an account's episode: plain JSON. Times are wall-clock milliseconds. */
export interface AccountEpisode {
  /** When the first of the failures in a row ended. */
  readonly failingSince: number | null
  /** How many failures in a row there were, and the trouble of the last. */
  readonly failures: number
  readonly trouble: AccountTrouble | null
  /** What was announced in this episode. */
  readonly announced: readonly AccountTrouble[]
}

export interface AccountSilence {
  readonly kind: 'silent'
  readonly reason: 'waitingForSecond' | 'notLongEnough' | 'alreadyTold'
  /** Something has changed, so that a person may ask why nothing was said. */
  readonly notable: boolean
}

export type AccountDecision =
  | { readonly kind: 'announce'; readonly what: AccountTrouble | 'readableAgain' }
  | AccountSilence

export interface AccountDecided {
  readonly state: AccountEpisode
  readonly decisions: readonly AccountDecision[]
}

export const startAccount: AccountEpisode = { failingSince: null, failures: 0, trouble: null, announced: [] }

const MINUTE = 60_000
/** Two failures may have nothing but a night's sleep between them. */
const LEAST_FAILURES = 3

/** While it lasts, an announced trouble says more than any of the account's wallets can. */
export const holdsBackWallets = ({ announced }: AccountEpisode): boolean => announced.length > 0

/**
 * Decides what one attempt to read an account means. Each trouble is announced once an episode, and not being readable
 * only where nothing said why before. Without a network, and while asked to wait, nothing is learnt of the account;
 * but failures before and after an outage of one's own network are not one stretch.
 * @param outcome when the attempt ended, wall-clock milliseconds, and its failure; null where it succeeded
 */
export function decideAccount(
  state: AccountEpisode,
  outcome: { readonly at: number; readonly failure: Failure | null },
  settings: { readonly unreadableAfterMinutes: number }
): AccountDecided {
  const { at, failure } = outcome
  if (failure === null) {
    const isOver = state.announced.length > 0
    return { state: startAccount, decisions: isOver ? [{ kind: 'announce', what: 'readableAgain' }] : [] }
  }
  if (failure.kind === 'offline')
    return { state: { ...startAccount, announced: state.announced }, decisions: [] }
  if (failure.kind === 'throttled') return { state, decisions: [] }

  const trouble = troubleOf(failure)
  const isSame = trouble === state.trouble
  const failingSince = Math.min(state.failingSince ?? at, at)
  const next = { ...state, failingSince, failures: state.failures + 1, trouble }
  if (state.announced.includes(trouble) || (trouble === 'notReadable' && state.announced.length > 0))
    return silent(next, 'alreadyTold', !isSame)
  const isLong = at - failingSince >= settings.unreadableAfterMinutes * MINUTE
  if (isSureOf(trouble, isSame) || (isLong && next.failures >= LEAST_FAILURES)) {
    const announced = [...state.announced, trouble]
    return { state: { ...next, announced }, decisions: [{ kind: 'announce', what: trouble }] }
  }
  return silent(next, trouble === 'addressRefused' ? 'waitingForSecond' : 'notLongEnough', !isSame)
}

const silent = (
  state: AccountEpisode,
  reason: AccountSilence['reason'],
  notable: boolean
): AccountDecided => ({
  state,
  decisions: [{ kind: 'silent', reason, notable }]
})

/**
 * Whether a trouble is announced whatever the time. A key or a permission that was refused is an answer and is tried
 * again about once a day only: waiting for a second would cost that day. A refused address is tried again within
 * minutes, and a laptop that passes through another network is soon back. The rest may mend itself.
 */
function isSureOf(trouble: AccountTrouble, isSecond: boolean): boolean {
  switch (trouble) {
    case 'keyRejected':
    case 'permissionMissing':
      return true
    case 'addressRefused':
      return isSecond
    case 'keychain':
    case 'notReadable':
      return false
    default:
      return trouble satisfies never
  }
}

function troubleOf(failure: Failure): AccountTrouble {
  switch (failure.kind) {
    case 'rejected':
      return 'keyRejected'
    case 'permission':
      return 'permissionMissing'
    case 'address':
      return 'addressRefused'
    case 'keychain':
      return 'keychain'
    default:
      return 'notReadable'
  }
}
