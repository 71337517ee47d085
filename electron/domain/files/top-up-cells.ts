import { type LocalOffset, writeMoment } from '../time/iso-8601.ts'
import { csvLine } from './csv.ts'
import { digitCount, readingColumns, SPREADSHEET_DIGITS, toTextCell } from './readings-file.ts'

/** What an exported file says behind a balance period of the settled top-ups that it shows. Nothing reads it back. */
const topUpColumns = [
  'top_up_amount',
  'top_up_state',
  'top_up_sent_at',
  'top_up_way',
  'top_up_reference'
] as const

/** The columns of a file of readings with top-ups, in order. */
export const exportColumns: readonly string[] = [...readingColumns, ...topUpColumns]

/** Its header, including the line end. */
export const exportHeader: string = csvLine(exportColumns)

/** A top-up that arrived or was called off, as a file names it. Times are wall-clock milliseconds. */
interface FiledTopUp {
  readonly amount: string
  readonly isCalledOff: boolean
  readonly sentAt: number
  readonly way: string
  readonly reference: string | null
  /** When a reading showed it, or else when it was settled. */
  readonly settledAt: number
}

/** A line of a balance period, including the line end, with its top-ups behind: several in one cell each, by semicolons. */
export function withTopUps(line: string, topUps: readonly FiledTopUp[], offset: LocalOffset): string {
  const cells = topUpColumns.map(column => topUps.map(topUp => cellOf(topUp, column, offset)).join('; '))
  const [amount = '', ...others] = cells
  const amountCell = digitCount(amount) < SPREADSHEET_DIGITS ? amount : `'${amount}`
  return `${line.slice(0, -2)},${csvLine([amountCell, ...others.map(cell => (cell === '' ? '' : toTextCell(cell)))])}`
}

function cellOf(
  { amount, isCalledOff, reference, sentAt, way }: FiledTopUp,
  column: (typeof topUpColumns)[number],
  offset: LocalOffset
): string {
  switch (column) {
    case 'top_up_amount':
      return amount
    case 'top_up_state':
      return isCalledOff ? 'called off' : 'arrived'
    case 'top_up_sent_at':
      return writeMoment(sentAt, offset)
    case 'top_up_way':
      return way
    case 'top_up_reference':
      return reference ?? ''
    default:
      return column satisfies never
  }
}

/**
 * Gives each top-up to one balance period: the last that began before it arrived, or was called off.
 * @param periods in the order in which they are written
 */
export function* withTheirTopUps<Period extends { readonly from: number }>(
  periods: Iterable<Period>,
  topUps: readonly FiledTopUp[]
): Generator<readonly [Period, readonly FiledTopUp[]]> {
  const left = topUps.toSorted((one, other) => one.settledAt - other.settledAt)
  const before = (moment: number) => {
    const end = left.findIndex(({ settledAt }) => settledAt >= moment)
    return left.splice(0, end === -1 ? left.length : end)
  }
  let last: Period | null = null
  for (const period of periods) {
    if (last) yield [last, before(period.from)]
    last = period
  }
  if (last) yield [last, left]
}
