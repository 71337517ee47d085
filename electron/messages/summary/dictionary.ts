import type { SummaryKind } from '#domain/summary/times.ts'
import type { PluralForms } from '../template.ts'

/** One language's texts of the morning and closing summary. The functions beside it fill in the {placeholders}. */
export interface SummaryDictionary {
  /** {weekday} */
  readonly names: Readonly<Record<SummaryKind, string>>
  /** Title of the native notification; that of a closing says so. {title} */
  readonly titles: Readonly<Record<SummaryKind, string>>
  /** {count} wallets or accounts. */
  readonly need: PluralForms
  readonly unread: PluralForms
  readonly allFine: PluralForms
  readonly nothing: string
  /** Sentences about what needs somebody: {wallet}, {time}, {amount}, {account} */
  readonly runsOut: string
  readonly levels: Readonly<Record<'critical' | 'low', { readonly open: string; readonly hidden: string }>>
  readonly late: { readonly open: string; readonly hidden: string }
  readonly notRead: string
  readonly neverRead: string
  /** What is left to say: {count}, {time} */
  readonly more: PluralForms
  readonly othersFine: PluralForms
  readonly unwatched: PluralForms
  readonly enough: string
  /** That it comes late: {time} */
  readonly told: Readonly<Record<'asleep' | 'off' | 'clock', string>>
  /** Heading of the wallets: {time} */
  readonly since: string
  /** What a line says of a wallet: {name}, {now}, {spent}, {usual}, {toppedUp}, {time} */
  readonly now: string
  readonly spent: string
  readonly usual: string
  readonly toppedUp: string
  readonly unknown: string
  readonly unknownLast: string
  /** {name}, {count} */
  readonly account: PluralForms
  /** {currency} */
  readonly together: string
  /** A wallet whose name another one has too: {wallet}, {account} */
  readonly twice: string
  /** Title of a message: {name}, {title} */
  readonly titled: string
}
