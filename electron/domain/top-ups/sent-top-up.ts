import type { Amount } from '../money/money.ts'

/** How money was sent. */
export const topUpWays = ['mobile-money', 'bank', 'card', 'other'] as const
export type TopUpWay = (typeof topUpWays)[number]

/** Open top-ups a wallet may have at most. */
export const MAX_OPEN = 50
/** Characters of a reference. */
export const MAX_REFERENCE = 60

/**
 * What is known of a top-up. difference: less arrived than was sent, and its user has not said whether that is a fee.
 * probable: a rise may be it, and its user has not said whether it is.
 */
type TopUpPhase = 'awaited' | 'difference' | 'probable' | 'arrived' | 'calledOff'

/** What a person says that they entered. */
export interface TopUpFacts {
  /** Above zero, in `currency`. */
  readonly amount: Amount
  readonly way: TopUpWay
  /** The code of the confirmation; null if none was given. */
  readonly reference: string | null
  /** When it was sent, wall-clock milliseconds. */
  readonly sentAt: number
}

/** Money that somebody says they sent to a wallet. Times are wall-clock milliseconds. */
export interface SentTopUp extends TopUpFacts {
  readonly id: string
  readonly walletId: string
  /** The wallet's when Salio was told. */
  readonly currency: string
  /** When Salio was told. */
  readonly toldAt: number
  readonly phase: TopUpPhase
  /** How long it usually takes, milliseconds; null while that is not learnt. */
  readonly usual: number | null
  /** From when on it is late, unless a reading from then on shows it. */
  readonly lateAt: number
  /** Whether a reading after `lateAt` did not show it. That was told, and stays so whatever is found or said of it later. */
  readonly isLate: boolean
  /** By how much the balance rose with it; null if no rise is taken for it. */
  readonly rise: Amount | null
  /** When the reading was made that first showed the rise. */
  readonly arrivedAt: number | null
  /** Whether what is short of the amount is known to be a fee. */
  readonly isFee: boolean
  /** When it was settled: arrived for sure, or called off. */
  readonly closedAt: number | null
  /** Rises that were read until then are not searched for it again. */
  readonly searchedUntil: number
}

/** Whether its user, or the next reading, has yet to say what became of it. */
export const isOpen = ({ phase }: Pick<SentTopUp, 'phase'>): boolean =>
  phase !== 'arrived' && phase !== 'calledOff'

/** How a top-up stands for its user. late: it should have been there; unseen: nobody can say, as the wallet is not read. */
export type TopUpState =
  | 'on-its-way'
  | 'arrived'
  | 'difference'
  | 'probable'
  | 'late'
  | 'unseen'
  | 'called-off'

/** @param isRead whether the wallet is read as usual: nothing is late while it is not */
export function stateOf({ isLate, phase }: Pick<SentTopUp, 'phase' | 'isLate'>, isRead: boolean): TopUpState {
  switch (phase) {
    case 'awaited':
      if (!isRead) return 'unseen'
      return isLate ? 'late' : 'on-its-way'
    case 'calledOff':
      return 'called-off'
    case 'arrived':
    case 'difference':
    case 'probable':
      return phase
    default:
      return phase satisfies never
  }
}
