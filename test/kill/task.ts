/** What one run that will be killed is told, as JSON in its only argument. */
export interface Task {
  readonly folder: string
  /** How many times faster than real time its clocks run, and since when: real wall-clock milliseconds. */
  readonly speed: number
  readonly since: number
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Whether it reads, writes and exports on, or only opens its database, which migrates it. */
  readonly does: 'everything' | 'open'
}

export const EXPORT = 'export.csv'
export const ANNOUNCED = 'announced.log'
export const ACCOUNT = 'shop'
export const WALLET = 'shop/merchant'
/** Readings that are there from the beginning: a kill is to find an export or a backup half done. */
export const HISTORY = 20_000
