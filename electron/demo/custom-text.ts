import { parseAmount } from '../domain/money.ts'
import { type Answer, json, type Play } from './play.ts'

const KEY = 'float_live_4d9a0c7e21b85f36'

const error = (status: number, message: string): Answer => json(status, `{"ok":false,"message":"${message}"}`)

/** An API of nobody's: one balance as a person would write it, behind a key in a header of its own. */
export const customText: Play = {
  wallets: { wallet: '1234.50' },
  credentials: base => ({
    environment: '',
    values: {
      url: `${base}/float`,
      method: 'GET',
      auth: 'header',
      keyName: 'X-Float-Key',
      mapping: JSON.stringify({
        amount: '/float/balance',
        unit: { kind: 'text' },
        currency: null,
        name: '/float/owner',
        key: null
      })
    },
    secrets: { apiKey: KEY }
  }),
  answer(ask, { amount }) {
    if (ask.headers['x-float-key'] !== KEY) return error(401, 'Who are you?')
    if (ask.path !== '/float') return error(404, 'No such page')
    // It greets its callers with their own key, as some do.
    return json(
      200,
      `{"ok":true,"caller":"${KEY}","session_token":"s_19fc","float":{"owner":"Duka Ltd","balance":"KES ${grouped(amount('wallet'))}"}}`
    )
  },
  errors: {
    '401': () => error(401, 'Who are you?'),
    '403': () => error(403, 'Not you'),
    '429': () => error(429, 'Slower'),
    '500': () => error(500, 'Oh'),
    /** It says that it fails with success's status. */
    '200-failed': () => json(200, '{"ok":false,"message":"Try later"}'),
    '200-words': () => json(200, '{"ok":true,"float":{"owner":"Duka Ltd","balance":"pending"}}')
  }
}

/** "1234.50" becomes "1,234.50"; what is no amount stays as it is. */
const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.')
  if (parseAmount(text) === null) return text
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}
