/** What the user is to know of how Salio's data is kept. Times are wall-clock milliseconds. */
export type Keeping =
  /** The database was damaged or gone. */
  | {
      readonly kind: 'recovered'
      readonly at: number
      /** The name under which the damaged file was kept; null where it was gone. */
      readonly aside: string | null
      /** Of when the backup is that took its place; null where there was none. */
      readonly backupAt: number | null
    }
  /** A newer Salio has written it: what is understood of it is shown, and nothing is read or changed. */
  | { readonly kind: 'newer' }
  /** Since then nothing new can be written. */
  | { readonly kind: 'unkept'; readonly why: 'full' | 'other'; readonly since: number }
