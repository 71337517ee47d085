import type { Snapshot } from '#contract/snapshot.ts'
import type { Screen } from '../app/places.ts'
import type { DoubleAnswers } from './answers.ts'

/** A user action, by CSS selector since labels differ between languages. */
export type Step =
  | { readonly press: string }
  | { readonly fill: string; readonly text: string }
  /** Drops an empty spreadsheet of that name. */
  | { readonly drop: string; readonly file: string }
  /** Waits for an element and scrolls to it. */
  | { readonly see: string }

/** One state of the popover. */
export interface Scene {
  /** Stable id, used in the address and as the picture's file name: "balances-offline". */
  readonly id: string
  readonly snapshot: Snapshot
  /** The screen on top; Balances by default. */
  readonly open?: Screen
  readonly answers?: DoubleAnswers
  readonly steps?: readonly Step[]
  /** Whether waits are called long at once. */
  readonly isSlow?: true
}
