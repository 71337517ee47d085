import type { Language } from '../language.ts'
import type { ListChoice } from './choice.ts'
import type { ToInstant } from './columns/moment.ts'

/** For which wallet a list is read, and how. */
export interface ListOptions {
  /** The wallet's currency. */
  readonly currency: string
  /** Most decimals of the wallet's own balance; the currency's, where it is not given. */
  readonly decimals?: number
  /** Decides the decimal sign where the column itself does not settle it. */
  readonly language: Language
  /** Whether the payments were already made: then money in is read too, and so are times. */
  readonly isPast: boolean
  /** The time that is asked for, wall-clock milliseconds; null for all. */
  readonly period: { readonly from: number; readonly until: number } | null
  /** Local time of this computer. */
  readonly toInstant: ToInstant
  /** How the user wants it read; null to go by what is remembered, or else by the list. */
  readonly choice: ListChoice | null
  /** What is remembered for a layout, by its fingerprint; null for nothing. */
  readonly recall?: (layout: string) => ListChoice | null
}

/** The same with a choice that is settled. */
export type SettledOptions = ListOptions & { readonly choice: ListChoice }
