import type { CsvRow } from '../../files/csv.ts'
import { wordsOf } from '../columns/column-name.ts'
import { cellAt, holdsLetters, widthOf } from '../text/text-row.ts'

/**
 * What a row's text makes of it: a total; a sum carried over or a balance; a count or an average; a note such as "Prepared
 * by". Null for an ordinary row.
 */
export type RowLabel = 'total' | 'carried' | 'count' | 'note'

/** Longer cells are no label. Characters. */
const MAX_LENGTH = 60

const TOTAL =
  /^(?:(?:\S+ ){0,4}(?:grand |sub ?|sous )?(?:totals?|totaux|jumla|subtotals?|t o t a l|ttl)|(?:grand |sub ?|sous )?(?:totals?|totaux|jumla|t o t a l|ttl) .*|(?:sum|somme)(?: (?:of|de|des|total)\b.*| [\d(].*| (?:ksh|kes)\b.*)?)$/

/** "Total Kenya Ltd" sells petrol, "Average Joe Ltd" is somebody's shop. */
const COMPANY =
  /\b(?:ltd|limited|plc|inc|llc|enterprises?|traders?|sarl|sas|energies|petroleum|(?:petrol|service|filling) station)$/
const CARRIED =
  /\b(?:[bc]fwd|[bc]\/?f|(?:brought|carried) (?:forward|down|over)|(?:opening|closing|ending|starting|initial|final|previous) balance|balance (?:forward|at|as at|brought|carried)|report(?: a nouveau)?|a reporter|reporte|solde (?:initial|final|precedent|reporte|d ouverture)|salio (?:la mwanzo|la mwisho|anzia|ishia))\b|^(?:balance|solde|salio)$/
/** "B/F", "Balance c.d."; "C D" and "B F Otieno" are people. */
const CARRIED_SHORT = /(?:^|[^\p{L}])[bc]\s?[/.]\s?[fd](?![\p{L}]|\.\s?\p{L})|^bal(?:ance)?\.? [bc] ?[fd]$/iu
const COUNT =
  /^(?:(?:total )?(?:number|no|count|nombre|idadi|nb) (?:of|de|des|d|ya)\b|(?:head)?count\b|average\b|avg\b|mean\b|median\b|moyenne\b|wastani\b|max(?:imum)?$|min(?:imum)?$|highest\b|lowest\b|(?:total )?(?:employees|staff|transactions|records|payments|wafanyakazi)$)/
const NOTE =
  /^(?:prepared|approved|checked|verified|authori[sz]ed|reviewed|signed|signature|printed|generated|page \d|end of|(?:amount )?in words|arrete|imeandaliwa|imeidhinishwa|prepare par|approuve|verifie par|signe)\b/

/** The label among a row's texts, which are its cells with letters. */
export function rowLabel(row: CsvRow): RowLabel | null {
  let texts = 0
  const width = widthOf(row)
  for (let column = 0; column < width; column += 1) {
    if (!holdsLetters(row, column)) continue
    const cell = cellAt(row, column)
    const label = cell.length > MAX_LENGTH ? null : labelOf(cell)
    if (label !== null) return label
    // A label stands in one of the first cells that hold any text.
    texts += 1
    if (texts === 3) return null
  }
  return null
}

/** A first look at the words, since hardly any row has a label: wordsOf takes far longer. */
const HINT =
  /(?:^|[^\p{L}])(?:sub|sous|grand)?(?:tot|jumla|sum(?!\p{L})|somme)|(?:^|[^\p{L}])[bc][\s/.]*(?:f(?:wd)?|d)(?!\p{L})|forward|down(?!\p{L})|over(?!\p{L})|balance|report|solde|salio|^\W*(?:t\W?o\W?t|ttl|amount in|in words|arr|num|no(?!\p{L})|count|head|nomb|idadi|nb|av|mean|med|moy|wast|max|min|high|low|employees|staff|trans|rec|pay|waf|prep|pré|appr|check|v[eé]r|auth|rev|sign|print|gene|page|end|imea|imei)/iu

function labelOf(cell: string): RowLabel | null {
  if (!HINT.test(cell)) return null
  const text = wordsOf(cell.replace(/^\W+/, '')).join(' ')
  if (NOTE.test(text)) return 'note'
  if (COMPANY.test(text)) return null
  if (COUNT.test(text)) return 'count'
  if (CARRIED.test(text) || CARRIED_SHORT.test(cell)) return 'carried'
  return TOTAL.test(text) ? 'total' : null
}

/** Whether a cell labels its row as a total. */
export const namesTotal = (cell: string): boolean => cell.length <= 100 && labelOf(cell) === 'total'

/** Words of a heading above some of the rows: "SALES DEPARTMENT", "Branch: Kisumu". */
const SECTION =
  /\b(?:department|dept|section|branch|team|division|unit|site|shop|store|stores|group|grade|casuals?|idara|tawi|kitengo|service|equipe|agence|magasin|direction)\b/

/** Whether a lone text heads the rows below it. */
export const namesSection = (text: string): boolean =>
  text.endsWith(':') || (text.length <= MAX_LENGTH && SECTION.test(wordsOf(text).join(' ')))
