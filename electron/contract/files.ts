import type { FileProblem } from '#domain/files/reading-file-problem.ts'

export type { FileProblem }

/** The outcome of an export to a CSV file of readings. */
export interface ExportResult {
  readonly kind: 'done' | 'cancelled'
  readonly rows: number
}

/** Sent during a long export or import. */
export interface Progress {
  readonly what: 'export' | 'import'
  readonly done: number
  /** Total number of rows. */
  readonly total: number
}

/** A preview of an import, shown before anything is changed. */
export interface ImportPreview {
  /** Identifies the chosen file in `applyImport`. */
  readonly token: string
  readonly file: string
  readonly wallets: readonly {
    readonly name: string
    readonly account: string
    /** How many of the file's readings are new, and how many are already stored. */
    readonly added: number
    readonly known: number
  }[]
}

export type ImportChosen =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'ready'; readonly preview: ImportPreview }
