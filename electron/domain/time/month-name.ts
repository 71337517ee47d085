/** How each month's name begins in English, Kiswahili and French, without accents. */
const BEGINNINGS = [
  ['jan'],
  ['feb', 'fev'],
  ['mar', 'mac'],
  ['apr', 'avr'],
  ['may', 'mei', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'des']
]

/** The month (1-12) for a full or abbreviated name in any of the languages; 0 if there is none. */
export function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return BEGINNINGS.findIndex(beginnings => beginnings.some(beginning => plain.startsWith(beginning))) + 1
}
