import { wordsOf } from './column-name.ts'

/**
 * What a row's status says of its payment: made, to be made, moved nothing (failed) or nothing any more (cancelled), moved
 * back, or something that these words do not tell.
 */
export type RowStatus = 'made' | 'pending' | 'failed' | 'cancelled' | 'returned' | 'unclear'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** In the order in which they are looked for: "not successful" is failed, "partially refunded" is returned. */
const STATUSES: readonly (readonly [RowStatus, ReadonlySet<string>])[] = [
  [
    'returned',
    words(
      'reversed reversal refunded refund returned chargeback disputed bounced rembourse retourne imerudishwa'
    )
  ],
  [
    'failed',
    words(
      'failed failure fail unsuccessful declined rejected reject error expired timeout timedout tf blocked insufficient invalid ' +
        'abandoned echoue echouee echec refuse refusee rejete rejetee imeshindwa imeshindikana imekataliwa imefeli'
    )
  ],
  [
    'cancelled',
    words('cancelled canceled cancel void voided deleted stopped annule annulee imefutwa imeghairiwa skipped')
  ],
  [
    'pending',
    words(
      'pending unpaid processing queued progress initiated awaiting waiting scheduled draft new due open outstanding otp ' +
        'approved authorised authorized created submitted attente cours inasubiri bado haijalipwa impaye ' +
        'unprocessed'
    )
  ],
  [
    'made',
    words(
      'completed complete success successful received succeeded paid settled processed delivered done ok ts posted confirmed sent ' +
        'disbursed executed transferred credited cleared reussi reussie effectue effectuee paye payee succes termine terminee ' +
        'regle execute imekamilika imefanikiwa imelipwa yamelipwa amelipwa available'
    )
  ]
]

const NEGATED = words('not non pas un haija sio')

/** What a cell answers where the column asks "Paid?"; null for a text that is no answer. */
export function parsePaidAnswer(text: string): RowStatus | null {
  if (/^(?:y|yes|oui|o|ndiyo|ndio|true|1|x|✓|✔|☑|done)$/iu.test(text)) return 'made'
  return /^(?:n|no|non|hapana|la|bado|false|0|☐|-)$/iu.test(text) ? 'pending' : parseStatus(text)
}

/** What a status means; null for a text that is none, '' included. */
export function parseStatus(text: string): RowStatus | null {
  if (text === '' || text.length > 40) return null
  const all = wordsOf(text)
  const found = STATUSES.find(([, known]) => all.some(word => known.has(word)))?.[0] ?? null
  if (found !== 'made' || !all.some(word => NEGATED.has(word))) return found
  return /success|succes|complet/.test(all.join(' ')) ? 'failed' : 'pending'
}
