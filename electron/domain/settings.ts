import * as v from 'valibot'
import { amountsInNotifications } from './alerts/amount-privacy.ts'
import { quietHours } from './alerts/quiet-hours.ts'
import { languages } from './language.ts'
import { MAX_SAVED_CHOICES, savedListChoice } from './lists/choice.ts'
import { heartbeatPlace } from './recipients/heartbeat.ts'
import { isShortcut } from './shortcut.ts'
import { initialSummaryTimes, summaryTimes } from './summary/times.ts'
import { bankClosed, initialBankClosed } from './time/bank-days.ts'

export const MIN_HEIGHT = 360
const MAX_HEIGHT = 4000
const MIN_UNREADABLE_MINUTES = 5
const remindMinutes = [60, 240, 1440] as const
const keepDays = [365, 1095] as const

const whole = v.pipe(v.number(), v.integer())

/**
 * What can be set, and within which range: contains the changed settings only. Quiet hours are given as a whole.
 * Type, bridge and database all go by this one schema.
 */
export const settingsChange = v.strictObject({
  language: v.exactOptional(v.picklist(['system', ...languages])),
  appearance: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
  /** The strokes of the icon in a Linux panel; 'system' chooses by the desktop. */
  icon: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
  /** How the wallets are listed; `automatic` makes long lists compact. */
  rows: v.exactOptional(v.picklist(['automatic', 'roomy', 'compact'])),
  notifications: v.exactOptional(v.boolean()),
  hideAmounts: v.exactOptional(v.boolean()),
  /** Applies where amounts are not hidden altogether. */
  amountsInNotifications: v.exactOptional(v.picklist(amountsInNotifications)),
  /** Whether the popover is kept out of screenshots and shared screens, where the system can do that. */
  hideFromCapture: v.exactOptional(v.boolean()),
  /** An Electron accelerator; "" for none. */
  shortcut: v.exactOptional(
    v.pipe(
      v.string(),
      v.maxLength(60),
      v.check(keys => keys === '' || isShortcut(keys))
    )
  ),
  /** The popover's height in device-independent pixels. */
  height: v.exactOptional(v.pipe(whole, v.minValue(MIN_HEIGHT), v.maxValue(MAX_HEIGHT))),
  /** The wallet whose balance is shown beside the icon in the macOS menu bar; null for none. */
  pinnedWallet: v.exactOptional(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(400)))),
  /** Minutes after which an alert is repeated if the wallet is still below its threshold; null for never. */
  remindAfterMinutes: v.exactOptional(v.nullable(v.picklist(remindMinutes))),
  quiet: v.exactOptional(quietHours),
  /** When the summaries of a day are made. */
  summaries: v.exactOptional(summaryTimes),
  /** When banks do not pay in. */
  bankClosed: v.exactOptional(bankClosed),
  /** Minutes an account must keep failing before an alert, for troubles that may resolve on their own. */
  unreadableAfterMinutes: v.exactOptional(
    v.pipe(whole, v.minValue(MIN_UNREADABLE_MINUTES), v.maxValue(1440))
  ),
  /** Readings older than this many days are deleted; null keeps them for ever. */
  keepReadingsDays: v.exactOptional(v.nullable(v.picklist(keepDays))),
  /** How lists of payments are read, by the names of their columns; the one used last is the last. */
  lists: v.exactOptional(v.pipe(v.array(savedListChoice), v.maxLength(MAX_SAVED_CHOICES))),
  /** The host that the heartbeat calls; its address is in the keychain. Null for none. */
  heartbeat: v.exactOptional(heartbeatPlace),
  /** Whether to check for new versions of Salio. */
  updates: v.exactOptional(v.boolean()),
  /** Whether other programs of this user may ask for balances. */
  programsMayRead: v.exactOptional(v.boolean()),
  /** Whether monitors on this computer may, too, by a local web address. */
  localWebAddress: v.exactOptional(v.boolean()),
  /** Whether what they are told has the names of accounts and wallets besides the ids. */
  namesInMetrics: v.exactOptional(v.boolean())
})

/** The same for those that a set-up file carries: all but those that belong to one screen or one computer. */
export const setupSettings = v.omit(settingsChange, [
  'heartbeat',
  'height',
  'icon',
  'lists',
  'localWebAddress',
  'namesInMetrics',
  'pinnedWallet',
  'programsMayRead',
  'rows'
])

export type Settings = Readonly<Required<v.InferOutput<typeof settingsChange>>>

export const initialSettings: Settings = {
  language: 'system',
  appearance: 'system',
  icon: 'system',
  rows: 'automatic',
  notifications: true,
  hideAmounts: false,
  amountsInNotifications: 'unlocked',
  hideFromCapture: false,
  shortcut: 'CommandOrControl+Shift+B',
  height: 620,
  pinnedWallet: null,
  remindAfterMinutes: 240,
  quiet: {
    enabled: false,
    from: 21 * 60,
    to: 6 * 60 + 30,
    days: [0, 1, 2, 3, 4, 5, 6],
    criticalComesThrough: true
  },
  summaries: initialSummaryTimes,
  bankClosed: initialBankClosed,
  unreadableAfterMinutes: 60,
  keepReadingsDays: null,
  lists: [],
  heartbeat: null,
  updates: true,
  programsMayRead: false,
  localWebAddress: false,
  namesInMetrics: false
}

/** The next of the choices that is not below the stored figure; null, that is never, beyond the last. */
const rounded = <Choice extends number>(choices: readonly Choice[], most: number) =>
  v.nullable(
    v.pipe(
      whole,
      v.minValue(1),
      v.maxValue(most),
      v.transform(stored => choices.find(choice => choice >= stored) ?? null)
    )
  )

/**
 * Settings as they may be stored. Older versions accepted wider ranges, and the desktop may have given the popover
 * any height: such a figure is brought into today's range instead of being lost. Nothing is deleted earlier for it.
 */
const stored = {
  ...settingsChange.entries,
  height: v.pipe(whole, v.toMinValue(MIN_HEIGHT), v.toMaxValue(MAX_HEIGHT)),
  remindAfterMinutes: rounded(remindMinutes, 1440),
  unreadableAfterMinutes: v.pipe(
    whole,
    v.minValue(1),
    v.maxValue(1440),
    v.toMinValue(MIN_UNREADABLE_MINUTES)
  ),
  keepReadingsDays: rounded(keepDays, 36_500)
}

/**
 * The settings, some of which are stored. A damaged value must not stop the app: it falls back to its initial value,
 * as a missing one does; unknown names are ignored.
 */
export function settingsFrom(values: Iterable<readonly [name: string, value: unknown]>): Settings {
  const valid = [...values].flatMap(([name, value]) => {
    const result = isSetting(name) ? v.safeParse(stored[name], value) : null
    return result?.success ? [[name, result.output] as const] : []
  })
  return { ...initialSettings, ...Object.fromEntries(valid) }
}

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(stored, name)
