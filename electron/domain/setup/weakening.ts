import { amountsInNotifications } from '../alerts/amount-privacy.ts'
import { isQuieter } from '../alerts/quiet-hours.ts'
import { type Thresholds, thresholdsProblem } from '../alerts/thresholds.ts'
import { type Amount, isBelow } from '../money/money.ts'
import type { Settings } from '../settings.ts'
import { isOn, summaryKinds } from '../summary/times.ts'

/** The settings that move to another computer: all but those that belong to one screen or one computer. */
export type SetupSettings = Omit<
  Settings,
  | 'height'
  | 'icon'
  | 'lists'
  | 'localWebAddress'
  | 'namesInMetrics'
  | 'heartbeat'
  | 'pinnedWallet'
  | 'programsMayRead'
  | 'rows'
>

type Weakens<T> = (before: T, after: T) => boolean

const never = () => false
const turnedOff: Weakens<boolean> = (before, after) => before && !after
/** Null is longer than any span. */
const isLonger: Weakens<number | null> = (before, after) =>
  before !== null && (after === null || after > before)

/** Whether a summary no longer comes, or not on every day. */
const tellsLess: Weakens<SetupSettings['summaries']> = (before, after) =>
  turnedOff(!before.onlyNeeds, !after.onlyNeeds) ||
  summaryKinds.some(
    kind =>
      isOn(before[kind]) &&
      !(isOn(after[kind]) && before[kind].days.every(day => after[kind].days.includes(day)))
  )

/** Whether banks count as open on a day on which they did not: what runs out over it is told later. */
const closesLess: Weakens<SetupSettings['bankClosed']> = (before, after) =>
  before.weekdays.some(day => !after.weekdays.includes(day)) ||
  before.holidays.some(date => !after.holidays.includes(date))

/** For each setting, whether a change makes Salio quieter, shows more to others, or loses data. */
const weakens: { readonly [K in keyof SetupSettings]: Weakens<SetupSettings[K]> } = {
  language: never,
  appearance: never,
  shortcut: never,
  notifications: turnedOff,
  hideAmounts: turnedOff,
  amountsInNotifications: (before, after) =>
    amountsInNotifications.indexOf(after) < amountsInNotifications.indexOf(before),
  hideFromCapture: turnedOff,
  remindAfterMinutes: isLonger,
  quiet: isQuieter,
  summaries: tellsLess,
  bankClosed: closesLess,
  unreadableAfterMinutes: isLonger,
  keepReadingsDays: (before, after) => isLonger(after, before),
  updates: turnedOff
}

/** Whether changing this setting makes Salio quieter or less safe. */
export const weakensSetting = <K extends keyof SetupSettings>(
  name: K,
  before: SetupSettings[K],
  after: SetupSettings[K]
): boolean => weakens[name](before, after)

/** No threshold is the lowest. */
const isLower = (one: Amount | number | null, other: Amount | number | null): boolean =>
  other !== null && (one === null || isBelow(String(one), String(other)))

/**
 * Of each threshold the higher one, so that no alert comes later or not at all; `before` where that puts critical above low.
 */
export function higherThresholds(before: Thresholds, after: Thresholds): Thresholds {
  const higher = <T extends Amount | number>(one: T | null, other: T | null) =>
    isLower(one, other) ? other : one
  const both: Thresholds = {
    low: higher(before.low, after.low),
    critical: higher(before.critical, after.critical),
    lastsLessThan: higher(before.lastsLessThan, after.lastsLessThan),
    dailyShare: higher(before.dailyShare, after.dailyShare)
  }
  return thresholdsProblem(both) === null ? both : before
}
