/**
 * What a spreadsheet may take for a formula: it begins with one of its signs (full-width ones count in some
 * languages) after nothing but blanks and invisible characters. Apostrophes before it count as well, so that a text
 * that is written with one already comes back as it was.
 */
const FORMULA = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** A text as a cell that no spreadsheet runs: what could be a formula is led by an apostrophe. */
export const toCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text that toCell made the cell from. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
