import * as v from 'valibot'
import type { Amount } from '#domain/money/money.ts'
import type { TopUpProblem } from '#domain/top-ups/problem.ts'
import {
  MAX_REFERENCE,
  type SentTopUp,
  type TopUpState,
  type TopUpWay,
  topUpWays
} from '#domain/top-ups/sent-top-up.ts'
import { amount, id, moment, walletId } from './fields.ts'

/** A top-up that the user told Salio of, as a wallet shows it. Times are wall-clock milliseconds. */
export interface TopUpView
  extends Pick<
    SentTopUp,
    | 'id'
    | 'amount'
    | 'currency'
    | 'way'
    | 'reference'
    | 'sentAt'
    | 'usual'
    | 'lateAt'
    | 'rise'
    | 'arrivedAt'
    | 'closedAt'
    | 'isFee'
  > {
  readonly state: TopUpState
  /** By how much `rise` is short of `amount`; null where there is no rise, and "0" where nothing is missing. */
  readonly missing: Amount | null
}

/** One line, without characters that cannot be seen. */
const reference = v.nullable(
  v.pipe(
    v.string(),
    v.transform(text => text.replace(/\p{C}/gu, '').trim()),
    v.minLength(1),
    v.maxLength(MAX_REFERENCE)
  )
)

const facts = {
  amount,
  way: v.picklist(topUpWays),
  reference,
  /** Null for now. */
  sentAt: v.nullable(moment),
  /** The user was asked whether it is the same one again, and said that it is another. */
  isAnother: v.boolean()
}

export const newTopUp = v.strictObject({ walletId, ...facts })

export const changedTopUp = v.strictObject({ topUpId: id, ...facts })

export type TopUpResult =
  | { readonly ok: true; readonly topUpId: string }
  | { readonly ok: false; readonly problem: TopUpProblem }

/**
 * What its user says of a top-up. arrived: it is there. calledOff: it was not sent; `undo` takes that back. fee: what is
 * missing is a fee; stillMissing: it is not. notYet: the rise was something else.
 */
export const topUpAnswer = v.strictObject({
  topUpId: id,
  answer: v.picklist(['arrived', 'calledOff', 'undo', 'fee', 'stillMissing', 'notYet'])
})

export const topUpForm = v.strictObject({ walletId })

/** What the form for a top-up offers. Times are wall-clock milliseconds. */
export interface TopUpForm {
  /**
   * Amounts with until when each will last together with the balance, the smallest first, at most three; empty where the
   * pace is not known.
   */
  readonly offers: readonly { readonly amount: Amount; readonly lastsUntil: number | null }[]
  /** The offer that is suggested, by its place in `offers`; null if there are none. */
  readonly suggested: number | null
  /** When the next working morning begins, until which the suggested one lasts. */
  readonly workingMorningAt: number
  /** How long each way usually takes in milliseconds (null while that is not learnt), and when it would be late if sent now. */
  readonly ways: Readonly<Record<TopUpWay, { readonly usual: number | null; readonly lateAt: number }>>
}

export const topUpText = v.strictObject({
  topUpId: id,
  /** Whether the text names the wallet's balance. */
  withBalance: v.boolean()
})
