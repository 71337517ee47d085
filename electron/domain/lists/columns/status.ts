import { wordsOf } from './column-name.ts'
import { parseWrittenMoment } from './moment.ts'

/**
 * What a row's status says of its payment: made, to be made, moved nothing (failed) or nothing any more (cancelled), moved
 * back, or something that these words do not tell.
 */
export type RowStatus = 'made' | 'pending' | 'failed' | 'cancelled' | 'returned' | 'unclear'

/** Longer texts are no status, nor a provider's sentence about one. Characters. */
const MAX_LENGTH = 100

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What is said of people rather than of payments. */
const NEUTRAL = words(
  'active permanent casual contract temporary probation intern full time actif active permanente employe hai'
)

/** In the order in which they are looked for: "not successful" is failed, "partially refunded" is returned. */
const STATUSES: readonly (readonly [RowStatus, ReadonlySet<string>])[] = [
  [
    'unclear',
    words(
      'partial partially partly part partiel partielle partiellement nusu hold held stop suspended terminated resigned inactive ' +
        'dormant frozen exited query queried'
    )
  ],
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
        'abandoned echoue echouee echec refuse refusee rejete rejetee imeshindwa imeshindikana imekataliwa imefeli ' +
        'haikufanikiwa haijafanikiwa haikukamilika haijakamilika'
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
        'approved authorised authorized created submitted attente cours inasubiri bado haijalipwa hajalipwa hawajalipwa impaye ' +
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

/** Sentences of a few words: "to pay", "do not pay". */
const NOT_TO_PAY = /\b(?:do not|don t|dont|never|ne pas) (?:pay|payer)\b|\busilipe\b/
const TO_PAY = /^(?:to (?:be )?(?:pay|paid)|a (?:payer|regler)|ya kulipwa|kulipwa)$/

/** What a cell answers where the column asks "Paid?"; null for a text that is no answer. */
export function parsePaidAnswer(text: string): RowStatus | null {
  // "Paid on" holds the day.
  if (/\d/.test(text) && parseWrittenMoment(text) !== 'notAMoment') return 'made'
  if (/^(?:y|yes|oui|o|ndiyo|ndio|true|1|x|✓|✔|☑|done)$/iu.test(text)) return 'made'
  return /^(?:n|no|non|hapana|la|bado|false|0|☐|-)$/iu.test(text) ? 'pending' : parseStatus(text)
}

/** Whether a cell says something of a person's post, which pays as ever. */
export const isNeutral = (text: string): boolean => {
  const all = wordsOf(text)
  return all.length > 0 && all.every(word => NEUTRAL.has(word))
}

/** What a status means; null for a text that is none, '' included. */
export function parseStatus(text: string): RowStatus | null {
  if (text === '' || text.length > MAX_LENGTH) return null
  const all = wordsOf(text)
  const sentence = all.join(' ')
  if (NOT_TO_PAY.test(sentence)) return 'unclear'
  if (TO_PAY.test(sentence)) return 'pending'
  const found = STATUSES.find(([, known]) => all.some(word => known.has(word)))?.[0] ?? null
  if (found !== 'made' || !all.some(word => NEGATED.has(word))) return found
  return /success|succes|complet/.test(sentence) ? 'failed' : 'pending'
}
