import type { PluralForms } from './plural.ts'

export type SpanUnit = 'minutes' | 'hours' | 'days'
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/** One language's texts about how long a wallet lasts. runwayWords fills in the {placeholders}. */
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
  /** `at` a time of day, or `in` some days. "fair" is less certain than "good". {when}, {pace} */
  readonly at: Readonly<Record<'good' | 'fair', string>>
  readonly in: Readonly<Record<'good' | 'fair', string>>
  readonly paces: Readonly<Record<PartOfDay | 'usual' | 'present', string>>
  /** For a wallet whose estimated end has already come. */
  readonly anyMoment: string
  readonly noEnd: string
}
