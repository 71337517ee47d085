import { type Language, wholeNumber } from '#domain/language.ts'
import type { Dictionary } from './dictionary.ts'
import { fill, plural } from './template.ts'
import { formatMoment } from './time.ts'

/** The texts of the tray icon: its tooltip and its menu. */
export interface TrayWords
  extends Omit<
    Dictionary['tray'],
    'healthy' | 'asOf' | 'line' | 'more' | 'notTold' | 'snoozed' | 'toppedUp' | 'howToTopUp'
  > {
  /** "All 7 wallets are healthy, 14:32" */
  healthy(count: number, at: number, now: number): string
  /** "7 healthy, 5 without alert levels, 14:32" */
  asOf(state: string, at: number, now: number): string
  /** "I have topped up Payout" */
  toppedUp(wallet: string): string
  howToTopUp(wallet: string): string
  /** "Payout: critical, KES 3,250.00" */
  line(name: string, state: string): string
  /** "Asha is not being told" */
  notTold(name: string): string
  /** "and 3 more" */
  more(count: number): string
  /** "Alerts are snoozed until 15:32" */
  snoozed(until: number, now: number): string
}

export function trayWords({ tray }: Dictionary, language: Language): TrayWords {
  const digits = (count: number) => wholeNumber(count, language)
  return {
    ...tray,
    healthy: (count, at, now) =>
      fill(plural(tray.healthy, count, language), {
        count: digits(count),
        time: formatMoment(at, now, language)
      }),
    asOf: (state, at, now) => fill(tray.asOf, { state, time: formatMoment(at, now, language) }),
    toppedUp: wallet => fill(tray.toppedUp, { wallet }),
    howToTopUp: wallet => fill(tray.howToTopUp, { wallet }),
    notTold: name => fill(tray.notTold, { name }),
    line: (name, state) => fill(tray.line, { name, state }),
    snoozed: (until, now) => fill(tray.snoozed, { time: formatMoment(until, now, language) }),
    more: count => fill(plural(tray.more, count, language), { count: digits(count) })
  }
}
