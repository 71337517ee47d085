import type { FileProblem } from '../domain/reading-file-problem.ts'

export type { FileProblem }

/** What is written to or taken from a CSV file of readings. */
export interface Exported {
  readonly kind: 'done' | 'cancelled'
  /** Rows written. */
  readonly rows: number
}

/** Told while a long export or import goes on. */
export interface Progress {
  readonly what: 'export' | 'import'
  readonly done: number
  /** Rows in all. */
  readonly of: number
}

/** What an import would bring, to be looked at before anything is changed. */
export interface ImportPreview {
  /** Names the chosen file for applyImport. */
  readonly token: string
  readonly file: string
  readonly wallets: readonly {
    readonly name: string
    readonly account: string
    /** Readings that are not known yet, and those that are. */
    readonly added: number
    readonly known: number
  }[]
}

export type Import =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'ready'; readonly preview: ImportPreview }
