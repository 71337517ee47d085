import { type Answer, type Ask, json, type Play, type Strike, type World } from './play.ts'

const USERNAME = 'dukaletu'
const KEY = 'atsk_2f8c61d9b04e7a53c1f6e0d8b92a47c35e7f1d06'

const text = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body
})

const isWalletQuery = (ask: Ask): boolean => ask.call !== 'application'

/** Africa's Talking: three balances on three hosts, each as text with its currency before it. */
export const africasTalking: Play = {
  wallets: { application: '1785.50', data: '19', payments: '47.7191' },
  credentials: base => ({
    environment: 'production',
    values: {
      username: USERNAME,
      balances: 'application,data,payments',
      baseUrl: base,
      dataUrl: `${base}/data`,
      paymentsUrl: `${base}/payments`
    },
    secrets: { apiKey: KEY }
  }),
  answer(ask, world) {
    const path = isWalletQuery(ask) ? '/query/wallet/balance' : '/version1/user'
    if (ask.method !== 'GET' || ask.path !== path)
      return text(404, 'The requested resource could not be found.')
    const { apikey } = ask.headers
    if (apikey !== KEY || ask.query.get('username') !== USERNAME)
      return text(401, 'The supplied authentication is invalid')
    return balance(ask, world)
  },
  errors: {
    '401': () => text(401, 'The supplied authentication is invalid'),
    '200-failed': ask =>
      isWalletQuery(ask)
        ? json(200, '{"status":"Failed","errorMessage":"Could not fetch the wallet balance"}')
        : null,
    '429': () => text(429, 'Too Many Requests'),
    '503': () => text(503, 'Service Unavailable')
  },
  forms: {
    created: (ask, world) => ({ ...balance(ask, world), status: 201 }),
    'lower-case-key': application(amount => `{"userData":{"balance":"${amount}"}}`),
    'sandbox-type': application(amount => `{"UserData":{"balance":"${amount}","type":"Sandbox"}}`)
  }
}

function balance(ask: Ask, world: World): Answer {
  const amount = withCurrency(world.amount(ask.call))
  // The documented default is XML: JSON is for those who ask for it.
  const { accept = '' } = ask.headers
  if (!accept.includes('application/json'))
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0" encoding="UTF-8"?><AfricasTalkingResponse><UserData><balance>${amount}</balance></UserData></AfricasTalkingResponse>`
    }
  return json(
    200,
    isWalletQuery(ask) ? `{"status":"Success","balance":"${amount}"}` : `{"UserData":{"balance":"${amount}"}}`
  )
}

/** Another form of the application balance; the other hosts answer as usual. */
function application(write: (amount: string) => string): Strike {
  return (ask, world) =>
    isWalletQuery(ask) ? null : json(200, write(withCurrency(world.amount('application'))))
}

/** "1785.50" becomes "KES 1785.50"; what is no plain number stays as it is. */
export const withCurrency = (amount: string): string =>
  /^-?\d+(\.\d+)?$/.test(amount) ? `KES ${amount}` : amount
