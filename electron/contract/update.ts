/** The state of updates. */
export interface UpdateView {
  /** The running version. */
  readonly version: string
  /** When Salio last checked for an update, wall-clock milliseconds; null before the first check. */
  readonly checkedAt: number | null
  /** The last check failed, or what it offered could not be used. Nothing was changed. */
  readonly failed: boolean
  /**
   * An available update: downloaded and verified, to be installed by a restart, or to be downloaded by the
   * user from a page.
   */
  readonly available: { readonly version: string; readonly by: 'restart' | 'page' } | null
}
