import { findInSteps, ROWS_A_STEP, type Steps } from '../../steps.ts'
import { type ListTable, textsInSteps } from '../list-table.ts'
import { cellAt } from '../text/text-row.ts'
import { wordsOf } from './column-name.ts'

/** Which way a row's money went, seen from the wallet. */
export type Way = 'out' | 'in'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What a column that holds nothing but these says for sure. */
const STRICT: Readonly<Record<Way, ReadonlySet<string>>> = {
  out: words('dr debit d db out outgoing withdrawal withdrawn debited sortie'),
  in: words('cr credit c in incoming deposit credited entree')
}
const LOOSE: Readonly<Record<Way, ReadonlySet<string>>> = {
  in: words(
    'top topup deposit received receive collection collections cashin c2b loaded funding ' +
      'versement recharge paidin encaissement kuweka kupokea imepokelewa mapato'
  ),
  out: words(
    'payout payouts payment payments withdraw sent send paid charge charges fee fees levy transfer purchase disbursement ' +
      'disbursed cashout b2c b2b paiement retrait frais kutoa kutuma malipo salary wage salaire airtime bill'
  )
}

/** Money that went back: in where a payment of one's own is meant, out where a customer's is. */
const BACK = words('refund refunds refunded reversal reversals reversed remboursement chargeback')

/** "Payment from A", "Customer Payment to Business", "Transfer In". */
const COMES_FROM =
  /^(?:\w+ )?(?:payments?|transfers?|paiement|virement|malipo) (?:from|de la part de|recu de|kutoka|in)\b|^customer (?:\w+ )?payment\b|\bfrom (?:a )?customers?\b|\bcash in\b/

/** Words of a description by which money surely came in. */
const ARRIVED =
  /\b(?:received|deposit(?:ed)?|credited|top ?up|topup|refund(?:ed)?|reversal|reversed|cash ?in|lodg(?:e)?ment|loaded|umepokea|imepokelewa|recu(?:e|s)?|encaissement|rembourse\w*)\b/

/** A first look, since hardly any cell speaks of it and taking words apart takes far longer. */
const HINT = /receiv|deposit|credit|top|refund|revers|cash|lodg|load|pok|re[cç]u|encaiss|rembours/i

/** Whether a description speaks of money that came in. */
export const speaksOfArrival = (cell: string): boolean =>
  cell.length <= 200 && HINT.test(cell) && ARRIVED.test(wordsOf(cell).join(' '))

/** The way that a cell such as "DR", "Credit", "Paid In" or "Top-up" says; null for any other. */
export function parseWay(cell: string, isStrict = false): Way | null {
  if (cell.length > 40) return null
  if (cell === '-' || cell === '+') return cell === '-' ? 'out' : 'in'
  const all = wordsOf(cell)
  const has = (known: ReadonlySet<string>) => all.some(word => known.has(word))
  const [out, into] = [has(STRICT.out), has(STRICT.in)]
  if (out !== into) return into ? 'in' : 'out'
  if (isStrict || out || has(BACK)) return null
  if (has(LOOSE.in) || COMES_FROM.test(all.join(' '))) return 'in'
  return has(LOOSE.out) ? 'out' : null
}

/** Rows by which a column is judged. */
const SAMPLE_ROWS = 300

/**
 * The column that says which way each row's money went: one that is called so and says "in" somewhere, or one that holds
 * nothing but DR and CR, in and out.
 */
export function* wayColumn(table: ListTable, named: readonly number[]): Steps<number | null> {
  const strict = yield* findInSteps([...table.columns.keys()], column => {
    const all = table.rows.slice(0, SAMPLE_ROWS).map(row => cellAt(row, column))
    const cells = [...new Set(all)].filter(cell => cell !== '')
    // "C" may be anything in a column that is not called a way.
    const areWords = named.includes(column) || cells.every(cell => cell.length > 1)
    return areWords && cells.length > 0 && cells.every(cell => parseWay(cell, true) !== null)
  })
  if (strict !== undefined) return strict
  for (const column of named) {
    const cells = yield* textsInSteps(table, column)
    if ((yield* findInSteps(cells, tellsWays, ROWS_A_STEP)) !== undefined) return column
  }
  return null
}

/** Whether a cell shows that its column tells ways: what only ever goes out may be a kind of payment just as well. */
const tellsWays = (cell: string): boolean =>
  parseWay(cell) === 'in' || (cell.length <= 40 && wordsOf(cell).some(word => BACK.has(word)))
