import * as v from 'valibot'
import type { AlertEvent, AlertOutcome } from '#domain/alerts/alert-log.ts'
import type { Money } from '#domain/money/money.ts'
import type { Fate } from '#domain/recipients/delivery-fate.ts'
import type { Absence } from '#domain/summary/summary.ts'
import type { SummaryKind } from '#domain/summary/times.ts'
import { amount, walletId } from './fields.ts'

export const thresholds = v.strictObject({
  low: v.nullable(amount),
  critical: v.nullable(amount),
  lastsLessThan: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(527_040))),
  dailyShare: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)))
})

export const setThresholds = v.strictObject({ walletId, rule: thresholds })

export const suggestion = v.strictObject({ walletId })

/** For one wallet, or null for all of them; "until it recovers" makes sense for a single wallet only. */
export const snooze = v.union([
  v.strictObject({ walletId, span: v.picklist(['hour', 'tomorrow', 'recovery']) }),
  v.strictObject({ walletId: v.null(), span: v.picklist(['hour', 'tomorrow']) })
])

/** For one wallet, or null for all of them. */
export const unsnooze = v.strictObject({ walletId: v.nullable(walletId) })

/** For one wallet, or null for all of them. */
export const history = v.strictObject({ walletId: v.nullable(walletId) })

/** The wallet, account or summary an entry is about, under its current name. */
type HistorySubject =
  | {
      readonly kind: 'wallet'
      readonly walletId: string
      readonly name: string
      /** Its account's name: wallets of two shops at one provider have the same names. */
      readonly account: string
      readonly provider: string
    }
  | { readonly kind: 'account'; readonly accountId: string; readonly name: string; readonly provider: string }
  | {
      readonly kind: 'summary'
      readonly summaryId: number
      readonly summary: SummaryKind
      readonly dueAt: number
      /** Why it came late or was missed; null if it was made in time. */
      readonly absence: Absence | null
    }

/** One entry of the alert log ("Why wasn't I told?"): what happened and what came of it. */
export interface HistoryLine {
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly subject: HistorySubject
  readonly what: AlertEvent
  /** Null for an account. */
  readonly balance: Money | null
  /** What was sent by the top-up it is about; absent for an entry about none. */
  readonly topUp?: Money
  readonly outcome: AlertOutcome
  /** What became of it for those who are told away from the desk; absent where nobody was to be told. */
  readonly recipients?: readonly { readonly name: string; readonly fate: Fate }[]
}
