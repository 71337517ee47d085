/**
 * Parses a desktop entry's Exec line as a desktop does: first the value's escapes, then the quoted arguments.
 * Throws if there is none.
 */
export function parseExecLine(entry: string): string[] {
  const [, value] = /^Exec=(.+)$/m.exec(entry) ?? []
  if (value === undefined) throw new Error('the entry starts nothing')
  const text = value.replace(/\\(.)/g, '$1').replaceAll('%%', '%')
  const found = text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)
  return [...found].map(([, quoted, unquoted]) => quoted?.replace(/\\(.)/g, '$1') ?? unquoted ?? '')
}
