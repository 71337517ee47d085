import * as v from 'valibot'

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))

const amountSource = v.variant('kind', [
  v.strictObject({ kind: v.literal('column'), column }),
  v.strictObject({ kind: v.literal('ways'), out: v.nullable(column), in: v.nullable(column) })
])

/** The column the amounts are in, or the columns of money out and in; counted from 0. */
export type AmountSource = Readonly<v.InferOutput<typeof amountSource>>

const verdict = v.picklist(['ask', 'leaveOut', 'count'])

/**
 * How the user wants a list to be read. Null, and "ask", leave it to the list itself; what it does not settle is then
 * asked.
 */
const layoutChoice = {
  source: v.nullable(amountSource),
  /** The decimal sign. */
  decimals: v.nullable(v.picklist(['point', 'comma'])),
  /** What a minus before an amount says of the account's money; 'none' where all of them went out, signs aside. */
  minus: v.nullable(v.picklist(['out', 'in', 'none'])),
  /** Rows that look like totals or sums carried over. */
  totals: verdict,
  /** Rows whose status does not say that they are to be counted. */
  statuses: verdict,
  /** Rows in another currency. */
  currencies: v.picklist(['ask', 'leaveOut']),
  /** The column of times; 'none' for no times. */
  times: v.nullable(v.union([column, v.literal('none')])),
  /** Whether dates in figures have the day first. */
  dates: v.optional(v.nullable(v.picklist(['dayFirst', 'monthFirst'])), null)
}

/** A choice as it is remembered, for all lists whose columns are called the same. */
export const savedListChoice = v.strictObject({
  /** A digest of the columns' names; see fingerprint.ts. */
  layout: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  ...layoutChoice
})

export type SavedListChoice = Readonly<v.InferOutput<typeof savedListChoice>>

/** What the user said of a single row. */
export type RowChoice = 'leaveOut' | 'count' | 'out' | 'in'

/** How a list is to be read, single rows included. These are not remembered. */
export interface ListChoice extends Omit<SavedListChoice, 'layout'> {
  /** By their line; a row that went out or came in counts. */
  readonly rows: ReadonlyMap<number, RowChoice>
}

/** Everything is left to the list. */
export const initialListChoice: ListChoice = {
  source: null,
  decimals: null,
  minus: null,
  totals: 'ask',
  statuses: 'ask',
  currencies: 'ask',
  times: null,
  dates: null,
  rows: new Map()
}

/** Choices that are remembered: those of the layouts used last. */
export const MAX_SAVED_CHOICES = 50

/** Adds a choice, or puts it in the place of the one for the same layout; the oldest goes. */
export function saveChoice(
  saved: readonly SavedListChoice[],
  layout: string,
  { rows: _rows, ...choice }: ListChoice
): SavedListChoice[] {
  return [...saved.filter(each => each.layout !== layout), { layout, ...choice }].slice(-MAX_SAVED_CHOICES)
}

/** The choice that is remembered for a layout; null for none. */
export function savedChoice(saved: readonly SavedListChoice[], layout: string | null): ListChoice | null {
  const found = saved.find(each => each.layout === layout)
  if (!found) return null
  const { layout: _layout, ...choice } = found
  return { ...choice, rows: new Map() }
}

export const isSameSource = (one: AmountSource, other: AmountSource): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
