/** Problems with the data file that the user should know about. Times are wall-clock milliseconds. */
export type DataStatus =
  /** The database was damaged or missing. */
  | {
      readonly kind: 'recovered'
      readonly at: number
      /** The file name under which the damaged database was kept; null if it was missing. */
      readonly aside: string | null
      /** When the restored backup was made; null if there was no backup. */
      readonly backupAt: number | null
    }
  /**
   * The database was written by a newer version of Salio. It is shown as far as this version understands it;
   * nothing is read from providers or changed.
   */
  | { readonly kind: 'newer' }
  /** Nothing has been saved since then. */
  | { readonly kind: 'unkept'; readonly why: 'full' | 'other'; readonly since: number }
