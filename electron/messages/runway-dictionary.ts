import type { PluralForms } from './plural.ts'

export type SpanUnit = 'minutes' | 'hours' | 'days'
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/** What one language says of how long a wallet lasts. {braces} are filled in by runwayWords. */
export interface RunwayDictionary {
  /** {count} */
  readonly spans: Readonly<Record<SpanUnit, PluralForms>>
  /** {least}, {most} */
  readonly ranges: Readonly<Record<SpanUnit, string>>
  /** {span} */
  readonly under: string
  readonly orMore: string
  readonly about: string
  readonly left: string
  readonly perhapsLeft: string
  /** {time} */
  readonly today: string
  readonly tomorrow: string
  /** {when}, {pace}: at a time, or in some days; fair is less sure than good. */
  readonly at: Readonly<Record<'good' | 'fair', string>>
  readonly in: Readonly<Record<'good' | 'fair', string>>
  readonly paces: Readonly<Record<PartOfDay | 'usual' | 'present', string>>
  /** It may be empty before anyone has read this. */
  readonly anyMoment: string
  readonly noEnd: string
}
