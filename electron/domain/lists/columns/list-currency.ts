import { currenciesOf, currenciesOfWord } from '../../money/currency.ts'
import { filterInSteps, type Steps } from '../../steps.ts'
import type { ListTable } from '../list-table.ts'
import { cellAt } from '../text/text-row.ts'
import { wordsOf } from './column-name.ts'

/** Where the currency of a list comes from: beside the amounts, a column of its own, the column's name, a title; or nowhere, then it is the wallet's. */
export type CurrencySource = 'amounts' | 'column' | 'header' | 'title' | 'wallet'

/** Rows by which a column is judged. */
const SAMPLE_ROWS = 300

/** Names of currencies, spelled out, by how their words begin. */
const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bkenyan? shillings?\b/, ['KES']],
  [/\bugandan? shillings?\b/, ['UGX']],
  [/\btanzanian? shillings?\b/, ['TZS']],
  [/\bnairas?\b/, ['NGN']],
  [/\bcedis?\b/, ['GHS']],
  [/\beuros?\b/, ['EUR']],
  [/\b(?:us )?dollars?\b/, ['USD']],
  [/\b(?:fcfa|francs? cfa)\b/, ['XOF', 'XAF']],
  [/\brwandan? francs?\b/, ['RWF']],
  [/\bzambian? kwachas?\b/, ['ZMW']],
  [/\bmalawian? kwachas?\b/, ['MWK']],
  [/\bshillings?\b|\bshilingi\b/, ['KES', 'TZS', 'UGX', 'SOS']]
]

/** The currency codes a column's name or unit may mean; null where it names none. */
export function currenciesIn(text: string): readonly string[] | null {
  const short = text.slice(0, 200)
  const [, bracketed = ''] = /[([]([^()[\]]{1,8})[)\]]/.exec(short) ?? []
  const inBrackets = bracketed === bracketed.toUpperCase() ? currenciesOf(bracketed.trim()) : null
  if (inBrackets) return inBrackets
  // "Uganda shillings" says more than "shillings".
  const plain = wordsOf(short).join(' ')
  const spelled = NAMES.find(([name]) => name.test(plain))?.[1]
  if (spelled) return spelled
  const camel = short.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  for (const word of camel.match(/[\p{L}$€£₦₵¢.]+/gu) ?? []) {
    const codes = currenciesOfWord(word)
    if (codes) return codes
  }
  return null
}

/**
 * The currencies that the titles above a table say its amounts are in; null where they say nothing, or different things.
 * A code counts where it stands in brackets, after "in" or "currency", or in capitals.
 */
export function titleCurrencies({ preamble }: ListTable): readonly string[] | null {
  const found = new Map<string, readonly string[]>()
  for (const { cells } of preamble)
    for (const [at, cell] of cells.entries()) {
      const text = `${/currency|devise|sarafu|monnaie/i.test(cells[at - 1] ?? '') ? 'in ' : ''}${cell}`.slice(
        0,
        200
      )
      const spelled = NAMES.find(([name]) => name.test(wordsOf(text).join(' ')))
      if (spelled && /\b(?:in|en|kwa)\b|[([:]|currenc/i.test(text)) found.set(spelled[1].join(), spelled[1])
      for (const word of text.match(/(?:\b(?:in|en|kwa)\s+|[([:]\s*)?[\p{L}$€£₦₵.]+/gu) ?? []) {
        const bare = word.replace(/^(?:in|en|kwa)\s+|[([:\s]/gi, '')
        const codes = currenciesOfWord(bare)
        if (codes && (bare !== word || bare === bare.toUpperCase() || /sh/i.test(bare)))
          found.set(codes.join(), codes)
      }
    }
  const [first, ...others] = found.values()
  const meant = others.reduce((all, codes) => all?.filter(code => codes.includes(code)), first)
  return meant && meant.length > 0 ? meant : null
}

/** What a cell of a column of currencies means; null for a text that is none. */
export function cellCurrencies(cell: string): readonly string[] | null {
  const bare = cell.replace(/[()[\]]/g, '').trim()
  return currenciesOf(bare) ?? currenciesIn(bare)
}

/**
 * The column of currencies that belongs to a column of amounts: beside it, or the only one. It is called so, or each of
 * its cells is the code or sign of one. Null for none.
 */
export function* currencyColumn(
  table: ListTable,
  named: readonly number[],
  amounts: number
): Steps<number | null> {
  const columns = table.columns.map((_, column) => column)
  const all = yield* filterInSteps(
    columns,
    column => column !== amounts && isCurrencies(table, column, named.includes(column))
  )
  const shared = all.find(column => sharesWord(table.columns[column] ?? '', table.columns[amounts] ?? ''))
  return (
    all.find(column => column === amounts + 1) ??
    shared ??
    all.find(column => column === amounts - 1) ??
    all[0] ??
    null
  )
}

const sharesWord = (name: string, other: string): boolean => {
  const all = new Set(wordsOf(other))
  return wordsOf(name).some(word => all.has(word))
}

function isCurrencies(table: ListTable, column: number, isNamed: boolean): boolean {
  const cells = new Set(table.rows.slice(0, SAMPLE_ROWS).map(row => cellAt(row, column)))
  cells.delete('')
  if (cells.size === 0) return false
  const known = [...cells].filter(cell => (isNamed ? cellCurrencies(cell) : currenciesOfWord(cell)) !== null)
  return isNamed ? known.length > 0 : known.length === cells.size
}
