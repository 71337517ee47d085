import * as v from 'valibot'
import { minuteOfDay, weekday } from '../time/schemas.ts'

export const summaryKinds = ['morning', 'closing'] as const
export type SummaryKind = (typeof summaryKinds)[number]

/** When one of the two summaries is due. Without a day it is off. */
const summaryTime = v.strictObject({
  on: v.boolean(),
  /** Minutes since local midnight, 0-1439. */
  at: minuteOfDay,
  /** 0 = Sunday. */
  days: v.pipe(v.array(weekday), v.maxLength(7), v.readonly())
})

export type SummaryTime = Readonly<v.InferOutput<typeof summaryTime>>

/** Whether a summary is ever due. */
export const isOn = ({ days, on }: SummaryTime): boolean => on && days.length > 0

/** Whether both would come at the same time, which is refused. */
export const isSameTime = ({ closing, morning }: Pick<SummaryTimes, SummaryKind>): boolean =>
  isOn(morning) && isOn(closing) && morning.at === closing.at

/** The summaries of a day, as a whole. */
export const summaryTimes = v.pipe(
  v.strictObject({
    morning: summaryTime,
    closing: summaryTime,
    /** Whether a summary in which nothing needs anybody is kept without being told. */
    onlyNeeds: v.boolean()
  }),
  v.check(times => !isSameTime(times))
)

export interface SummaryTimes {
  readonly morning: SummaryTime
  readonly closing: SummaryTime
  readonly onlyNeeds: boolean
}

/** Nothing comes by itself before its user wants it. */
export const initialSummaryTimes: SummaryTimes = {
  morning: { on: false, at: 7 * 60 + 30, days: [1, 2, 3, 4, 5, 6] },
  closing: { on: false, at: 19 * 60, days: [1, 2, 3, 4, 5, 6] },
  onlyNeeds: false
}
