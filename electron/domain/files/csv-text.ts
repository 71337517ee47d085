/**
 * Text that a spreadsheet may treat as a formula: it starts with a formula sign (full-width signs count in
 * some languages), possibly after blanks and invisible characters. Leading apostrophes are included, so that
 * text that already starts with one survives a round trip.
 */
const FORMULA = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** Turns text into a cell that no spreadsheet executes: a possible formula gets a leading apostrophe. */
export const toCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The inverse of {@link toCell}. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
