/** Why a file of readings was refused. Nothing was imported. */
export type FileProblem =
  /** It could not be read or written: missing, no permission or no space. */
  | { readonly kind: 'file'; readonly why: 'unreadable' | 'unwritable' | 'full' }
  /** Its first line is not the header of an export. */
  | { readonly kind: 'columns' }
  /** A line has an invalid value. Lines count from 1; line 1 is the header. */
  | {
      readonly kind: 'line'
      readonly line: number
      readonly column: string
      readonly value: string
    }
  /** No connected wallet matches one in the file. */
  | { readonly kind: 'wallet'; readonly line: number; readonly name: string }
