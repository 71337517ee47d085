/** How each month begins in English, Kiswahili and French, without accents. */
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

/** The month (1-12) that a name or its short form means in any of the languages; 0 for none. */
export function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return BEGINNINGS.findIndex(some => some.some(beginning => plain.startsWith(beginning))) + 1
}
