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
