import { finish, type Steps } from '../../steps.ts'

/** What a file is that is no text; each has its own way out. */
export type NoText = 'pdf' | 'picture' | 'spreadsheet' | 'document' | 'binary'

/** How files begin that are no table of text. */
const SIGNATURES: readonly (readonly [NoText, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // A ZIP archive, as .xlsx and .ods are, and the older compound file, as .xls is.
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]]
]

/** How texts begin that are no table: rich text, a spreadsheet's XML, SYLK, and what banks send to programs. */
const DOCUMENTS = /^\s*(?:\{\\rtf|<\?xml|<\?mso|ID;P|OFXHEADER|<OFX>|:20:|\{1:F01|%!PS)/i

/** Bytes between two pauses: a few milliseconds of work. */
const BYTES_A_STEP = 500_000

/**
 * The text of a file, in UTF-8, in UTF-16 with or without its mark, or else in Windows-1252, as spreadsheets in French save
 * it; or what the file is instead.
 */
export function* decodeInSteps(bytes: Uint8Array): Steps<string | NoText> {
  const found = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (found) return found[0]
  const wide = wideEncoding(bytes)
  const text = wide
    ? yield* decodedAs(bytes, new TextDecoder(wide))
    : ((yield* decodedAs(bytes, new TextDecoder('utf-8', { fatal: true }))) ??
      (yield* decodedAs(bytes, new TextDecoder('windows-1252'))))
  if (text === null) return 'binary'
  if (text.includes('\0')) return 'binary'
  return DOCUMENTS.test(text.slice(0, 1_000).replace(/^\ufeff/, '')) ? 'document' : text
}

/** Decodes it at once; see {@link decodeInSteps}. */
export const decodeText = (bytes: Uint8Array): string | NoText => finish(decodeInSteps(bytes))

/** Null where the bytes are not in that encoding, which only a fatal decoder says. */
function* decodedAs(bytes: Uint8Array, decoder: TextDecoder): Steps<string | null> {
  const parts: string[] = []
  try {
    for (let at = 0; at < bytes.length; at += BYTES_A_STEP) {
      parts.push(decoder.decode(bytes.subarray(at, at + BYTES_A_STEP), { stream: true }))
      yield
    }
    parts.push(decoder.decode())
  } catch {
    return null
  }
  return parts.join('')
}

/** Whether what {@link decodeText} returned says that a file is no text. */
export const isNoText = (read: string | NoText): read is NoText =>
  ['pdf', 'picture', 'spreadsheet', 'document', 'binary'].includes(read)

/** UTF-16 by its mark, or by its zeros: half of the bytes of most texts in UTF-16 are zero: those of letters and digits of the West. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 1_000 - (1_000 % 2))
  if (sample.length < 4 || bytes.length % 2 === 1) return null
  const zeros = [...sample.keys()].filter(at => sample[at] === 0)
  const odd = zeros.filter(at => at % 2 === 1).length
  const even = zeros.length - odd
  const enough = sample.length * 0.35
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}
