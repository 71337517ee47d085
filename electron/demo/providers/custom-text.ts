import { parseAmount } from '#domain/money/money.ts'
import { jsonResponse, type SimulatedApi, type SimulatedResponse } from '../kit/provider.ts'

const KEY = 'float_live_4d9a0c7e21b85f36'

const error = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"ok":false,"message":"${message}"}`)

/** A fictitious API: one balance formatted for people, with the key in a custom header. */
export const customText: SimulatedApi = {
  initialBalances: { wallet: '1234.50' },
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
  respond(request, { amount }) {
    if (request.headers['x-float-key'] !== KEY) return error(401, 'Who are you?')
    if (request.path !== '/float') return error(404, 'No such page')
    // Echoes the caller's key, as some APIs do. It must never reach the page.
    return jsonResponse(
      200,
      `{"ok":true,"caller":"${KEY}","session_token":"s_19fc","float":{"owner":"Duka Ltd","balance":"KES ${withThousandsSeparators(amount('wallet'))}"}}`
    )
  },
  errors: {
    '401': () => error(401, 'Who are you?'),
    '403': () => error(403, 'Not you'),
    '429': () => error(429, 'Slower'),
    '500': () => error(500, 'Oh'),
    /** Reports a failure with status 200. */
    '200-failed': () => jsonResponse(200, '{"ok":false,"message":"Try later"}'),
    '200-words': () => jsonResponse(200, '{"ok":true,"float":{"owner":"Duka Ltd","balance":"pending"}}')
  }
}

/** "1234.50" becomes "1,234.50"; text that is not an amount is returned unchanged. */
const withThousandsSeparators = (text: string): string => {
  const [whole = '', fraction] = text.split('.')
  if (parseAmount(text) === null) return text
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}
