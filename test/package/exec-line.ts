/**
 * The command of a desktop entry, taken apart as the desktop does: the value's escapes, then the arguments' quotes.
 * Throws where there is none.
 */
export function execLine(entry: string): string[] {
  const [, value] = /^Exec=(.+)$/m.exec(entry) ?? []
  if (value === undefined) throw new Error('the entry starts nothing')
  const text = value.replace(/\\(.)/g, '$1').replaceAll('%%', '%')
  const found = text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)
  return [...found].map(([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '')
}
