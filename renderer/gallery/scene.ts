import type { Snapshot } from '../../electron/contract/snapshot.ts'
import type { Screen } from '../state/places.ts'
import type { Answers } from './answers.ts'

/** Something a person would do, by CSS selector: names differ from language to language. */
export type Step =
  | { readonly press: string }
  | { readonly fill: string; readonly text: string }
  /** Scrolled to, where what a scene is about lies further down. */
  | { readonly see: string }

/** The popover in one state. */
export interface Scene {
  /** Stable, names its address and its picture: "balances-offline". */
  readonly id: string
  readonly snapshot: Snapshot
  /** The screen on top; Balances where there is none. */
  readonly open?: Screen
  readonly answers?: Answers
  readonly steps?: readonly Step[]
}
