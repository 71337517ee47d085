import { type Language, numberFormat } from '#domain/language.ts'
import type { Dictionary } from './dictionary.ts'
import { fill, plural } from './template.ts'
import { formatMoment } from './time.ts'

/** The texts of the tray icon: its tooltip and its menu. */
export interface TrayWords {
  readonly firstRun: string
  /** Before anything has been read. */
  readonly waiting: string
  /** "All 7 wallets are healthy, 14:32" */
  healthy(count: number, at: number, now: number): string
  /** "Payout: critical, KES 3,250.00" */
  line(name: string, state: string): string
  readonly offline: string
  /** "and 3 more" */
  more(count: number): string
  /** "Alerts are snoozed until 15:32" */
  snoozed(until: number, now: number): string
  readonly snoozeHour: string
  readonly snoozeTomorrow: string
  readonly endSnooze: string
  readonly open: string
  readonly refresh: string
  readonly settings: string
  readonly quit: string
}

export function trayWords({ tray }: Dictionary, language: Language): TrayWords {
  const digits = (count: number) => numberFormat(language).format(count)
  return {
    ...tray,
    healthy: (count, at, now) =>
      fill(plural(tray.healthy, count, language), {
        count: digits(count),
        time: formatMoment(at, now, language)
      }),
    line: (name, state) => fill(tray.line, { name, state }),
    snoozed: (until, now) => fill(tray.snoozed, { time: formatMoment(until, now, language) }),
    more: count => fill(plural(tray.more, count, language), { count: digits(count) })
  }
}
