/** What is known of newer versions of Salio. */
export interface UpdateView {
  /** The version that runs. */
  readonly version: string
  /** When was last asked for a newer one, wall-clock milliseconds; null before the first time. */
  readonly lookedAt: number | null
  /** That time the answer, or what it offered, could not be used. Nothing was changed. */
  readonly failed: boolean
  /** A newer one: here and checked, to be installed by a restart, or to be got from a page by the user. */
  readonly found: { readonly version: string; readonly by: 'restart' | 'page' } | null
}
