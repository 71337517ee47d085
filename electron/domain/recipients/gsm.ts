/*
 * The alphabet of a plain SMS: 3GPP TS 23.038, 6.2.1. One character outside it turns the message into another encoding, in which
 * not even half as much fits.
 */

/** Characters of one message. */
export const SMS_LENGTH = 160

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
)
/** Those that take the place of two. */
const EXTENSION = new Set('^{}\\[~]|€')

/** What has no such letter by itself, nor without its accents. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ʼ: "'",
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '•': '-',
  '×': 'x',
  '`': "'"
}

/** Stands for what cannot be written. */
const UNKNOWN = '\ufffd'

const isPlain = (character: string): boolean => BASIC.has(character) || EXTENSION.has(character)

/** Text in that alphabet, on one line: accents that it lacks are left out, what cannot be written at all becomes a single "?". */
export function gsmText(text: string): string {
  const written = [...text.normalize('NFC').replaceAll(' · ', ', ')].map(character => {
    if (/[\s\p{Cc}]/u.test(character)) return ' '
    // What cannot be seen is not missed.
    if (/\p{Cf}/u.test(character)) return ''
    if (isPlain(character)) return character
    const known = REPLACEMENTS[character]
    if (known !== undefined) return known
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '')
    return bare !== '' && [...bare].every(isPlain) ? bare : bare === '' ? '' : UNKNOWN
  })
  return written
    .join('')
    .replace(/\ufffd+/g, '?')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** How many characters of a message a text in that alphabet takes. */
export function gsmLength(text: string): number {
  let length = 0
  for (const character of text) length += EXTENSION.has(character) ? 2 : 1
  return length
}

/** Whether a text can be sent as it is. */
export const isGsm = (text: string): boolean => [...text].every(isPlain)
