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

/** Why a file of readings is refused as a whole: nothing of it was taken. */
export type FileProblem =
  /** It could not be read or written: no permission, no space, not there. */
  | { readonly kind: 'file'; readonly why: 'unreadable' | 'unwritable' | 'full' }
  /** Its first line does not name the columns an export has. */
  | { readonly kind: 'columns' }
  /** A line says something that cannot be; lines count from 1 and the first names the columns. */
  | {
      readonly kind: 'line'
      readonly line: number
      readonly column: string
      readonly value: string
    }
  /** A wallet in it is none of those that are connected. */
  | { readonly kind: 'wallet'; readonly line: number; readonly name: string }

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
