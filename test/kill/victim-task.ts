/** The task of one victim process, passed as JSON in its only argument. */
export interface VictimTask {
  readonly folder: string
  /** How many times faster than real time its clock runs since `since`, in real wall-clock milliseconds. */
  readonly speed: number
  readonly since: number
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** 'everything': polls, writes and exports until stopped. 'open': only opens, and so migrates, the database. */
  readonly mode: 'everything' | 'open'
}

export const EXPORT_FILE = 'export.csv'
export const SHOWN_ALERTS_LOG = 'announced.log'
export const ACCOUNT = 'shop'
export const WALLET = 'shop/merchant'
/** Number of initial readings: enough for a kill to hit an export or backup halfway. */
export const INITIAL_READINGS = 20_000
