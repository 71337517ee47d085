import type { Failure } from '../accounts/failure.ts'
import type { HeldAlert } from '../alerts/delivery.ts'
import type { Money } from '../money/money.ts'

/**
 * Why a way will never take a message as it is set up. `credentials`: a wrong token or password; `notAllowed`: it may not
 * write there; `gone`: there is nothing at that address any more; `redirected`: the address leads elsewhere; `key`: its
 * secret is not in the keychain, or was given for another address; `message`: it does not take what Salio writes;
 * `unencrypted`: a mail server without encryption; `chat`: one that Telegram does not
 * know, or in which the bot is blocked. Of SMS: `number`: there is no such number; `unreachable`: the service has no way to it;
 * `blocked`: its owner wants none; `sender`: not one that may be sent from; `credit`: the account is empty; `inactive`: it is
 * suspended; `trial`: it writes to confirmed numbers only; `account`: it is not connected any more;
 * `sandbox`: it is one for trying out, which takes everything and sends nothing.
 */
export type Refusal =
  | 'credentials'
  | 'notAllowed'
  | 'gone'
  | 'redirected'
  | 'key'
  | 'message'
  | 'unencrypted'
  | 'chat'
  | 'number'
  | 'unreachable'
  | 'blocked'
  | 'sender'
  | 'credit'
  | 'inactive'
  | 'trial'
  | 'account'
  | 'sandbox'

/** Those that pass without any change in Salio: somebody tops up. They are tried again after an hour. */
export const isPassing = (why: Refusal): boolean => why === 'credit' || why === 'inactive'

/** How one try to send a message ended. Times are wall-clock milliseconds. */
export type TryOutcome =
  /** `cost`: as the service told it, absent where it does not. */
  | { readonly kind: 'taken'; readonly cost?: Money }
  /** `until`: how long the server asks to wait. `mayHaveCome`: it may have been taken all the same. */
  | {
      readonly kind: 'failed'
      readonly failure: Failure
      readonly until: number | null
      readonly mayHaveCome: boolean
    }
  | { readonly kind: 'refused'; readonly why: Refusal }

/** One try as the log keeps it. `interrupted`: Salio was ended in the middle of it. */
export interface Try {
  readonly at: number
  readonly end:
    | 'taken'
    | 'interrupted'
    | { readonly failure: Failure; readonly mayHaveCome?: true }
    | { readonly refused: Refusal }
  /** What it cost, as the service told it; absent where it did not. */
  readonly cost?: Money
}

/** Whether nobody knows if this try arrived. */
export const isUnheard = ({ end }: Try): boolean =>
  end === 'interrupted' || (typeof end === 'object' && 'failure' in end && end.mayHaveCome === true)

/**
 * What becomes of an alert for one recipient. `trying`: it waits in a message for its next try. A message that was
 * `delivered` may have come twice.
 */
export type Fate =
  | { readonly kind: 'delivered'; readonly at: number; readonly twice?: true }
  | { readonly kind: 'trying'; readonly until: number | null }
  | {
      readonly kind: 'held'
      readonly reason: Exclude<HeldAlert['reason'], 'snoozed' | 'notShown'> | 'unlooked' | 'hourly' | 'daily'
      readonly until: number | null
    }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'silent'; readonly reason: FateSilence }

/** `looked`: somebody had seen it at the desk. `tooMany`: too many waited. `unanswered`: sent twice, and nobody knows whether either came. */
type FateSilence =
  | 'off'
  | 'looked'
  | 'noLongerTrue'
  | 'fallNotTold'
  | 'replaced'
  | 'toldWithTopUp'
  | 'givenUp'
  | 'tooMany'
  | 'unanswered'
