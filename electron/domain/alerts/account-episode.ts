import type { Failure } from '../accounts/failure.ts'
import { type AccountTrouble, failurePolicy } from '../accounts/failure-policy.ts'
import { MINUTE } from '../time/units.ts'
import { type AddressTurns, lately, nextTurn } from './address-turns.ts'

/** The stored state of an account's episode, as plain JSON. Times are wall-clock milliseconds. */
export interface AccountEpisode {
  /** When the first of the consecutive failures ended; null while there is none. */
  readonly failingSince: number | null
  /** The number of consecutive failures, and the trouble of the last one. */
  readonly failures: number
  readonly trouble: AccountTrouble | null
  /** The troubles announced in this episode. */
  readonly announced: readonly AccountTrouble[]
  /** Refusals of this computer's address that take turns with readings; absent where there were none lately. */
  readonly turns?: AddressTurns
}

/** What is announced of an account. 'addressChanges': its address is refused and accepted in turn. */
export type AccountAlert = AccountTrouble | 'addressChanges' | 'readableAgain'

export interface AccountSilence {
  readonly kind: 'silent'
  readonly reason: 'waitingForSecond' | 'notLongEnough' | 'alreadyTold'
  /** Whether something changed, so that the user may ask why there was no alert. */
  readonly notable: boolean
}

export type AccountDecision = { readonly kind: 'announce'; readonly what: AccountAlert } | AccountSilence

export interface AccountEpisodeUpdate {
  readonly state: AccountEpisode
  readonly decisions: readonly AccountDecision[]
}

export const initialAccountEpisode: AccountEpisode = {
  failingSince: null,
  failures: 0,
  trouble: null,
  announced: []
}

/** With only two, the computer may simply have been asleep in between. */
const MIN_FAILURES = 3

/**
 * While an announced trouble lasts, alerts about the account's wallets are held back: they would add nothing.
 */
export const holdsBackWallets = ({ announced }: AccountEpisode): boolean => announced.length > 0

/**
 * Decides what one attempt to read an account means. Each trouble is announced once per episode;
 * `notReadable` only if no other trouble was announced before. Being throttled says nothing about the account.
 * @param outcome when the attempt ended (wall-clock milliseconds) and its failure; null if it succeeded
 */
export function decideAccount(
  state: AccountEpisode,
  outcome: { readonly at: number; readonly failure: Failure | null },
  settings: { readonly unreadableAfterMinutes: number }
): AccountEpisodeUpdate {
  const { at, failure } = outcome
  if (failure === null) {
    const isOver = state.announced.length > 0
    const turns = lately(state.turns, at)
    return {
      state: turns ? { ...initialAccountEpisode, turns } : initialAccountEpisode,
      decisions: isOver ? [{ kind: 'announce', what: 'readableAgain' }] : []
    }
  }
  const { trouble } = failurePolicy(failure)
  const isDoubted = 'once' in failure && failure.once === true
  const isLongWait = failure.kind === 'throttled' && failure.isBeyond === true
  if (trouble === null) return { state, decisions: [] }
  const isSame = trouble === state.trouble
  const failingSince = Math.min(state.failingSince ?? at, at)
  const turns = trouble === 'addressRefused' && state.failures === 0 ? nextTurn(state.turns, at) : state.turns
  const next = { ...state, failingSince, failures: state.failures + 1, trouble, ...(turns && { turns }) }
  if (turns?.isTold && !state.turns?.isTold)
    return { state: next, decisions: [{ kind: 'announce', what: 'addressChanges' }] }
  if (state.announced.includes(trouble) || (trouble === 'notReadable' && state.announced.length > 0))
    return silent(next, 'alreadyTold', !isSame)
  const isLong = at - failingSince >= settings.unreadableAfterMinutes * MINUTE
  if (isDoubted) return silent(next, 'waitingForSecond', !isSame)
  // Where addresses are known to take turns, two refusals in a row are nothing new.
  const isSecond = isSame && !turns?.isTold
  if (isLongWait || isAnnouncedAtOnce(trouble, isSecond) || (isLong && next.failures >= MIN_FAILURES)) {
    const announced = [...state.announced, trouble]
    return { state: { ...next, announced }, decisions: [{ kind: 'announce', what: trouble }] }
  }
  return silent(next, trouble === 'addressRefused' ? 'waitingForSecond' : 'notLongEnough', !isSame)
}

/**
 * Leaves an outage of the user's own network out of the time an account has failed. Failures that began in it say nothing
 * about the account.
 * @param from wall-clock milliseconds, as is `to`
 */
export function withoutOutage(state: AccountEpisode, from: number, to: number): AccountEpisode {
  const { failingSince } = state
  if (failingSince === null) return state
  if (failingSince >= from) return { ...state, failingSince: null, failures: 0, trouble: null }
  return { ...state, failingSince: failingSince + (to - from) }
}

const silent = (
  state: AccountEpisode,
  reason: AccountSilence['reason'],
  notable: boolean
): AccountEpisodeUpdate => ({
  state,
  decisions: [{ kind: 'silent', reason, notable }]
})

/**
 * Whether a trouble is announced at once. A refused key or permission in no doubt is a definite answer and is retried
 * ever more rarely, so waiting for another failure would cost that time. A laptop passing through another network soon
 * returns, so a refused address takes two in a row. The other troubles may resolve on their own.
 */
function isAnnouncedAtOnce(trouble: AccountTrouble, isSecond: boolean): boolean {
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
