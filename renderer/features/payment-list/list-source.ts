/** A payment list's text, and the name of the file it came from; null where it was pasted. */
export interface ListSource {
  readonly file: string | null
  readonly text: string
}

/** Far more than 50,000 payments need. */
const MAX_BYTES = 20_000_000

/** A file's text, in UTF-8, or in UTF-16 where a byte order mark says so; null where it cannot be a list. */
export async function readListFile(file: File): Promise<ListSource | null> {
  if (file.size > MAX_BYTES) return null
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const [first, second] = bytes
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    const encoding = !isUtf16 ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be'
    const text = new TextDecoder(encoding).decode(bytes)
    // Binary files (a workbook, a picture) contain NUL characters; text does not.
    return text.includes('\0') ? null : { file: file.name, text }
  } catch {
    return null
  }
}
