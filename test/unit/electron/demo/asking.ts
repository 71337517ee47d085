import type { SimulatedProviderId, Simulator } from '#demo/index.ts'

/** A documentation's pretty-printed JSON example as it would be sent, without whitespace outside strings. */
export const compactJson = (example: string): string =>
  example.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, text: string | undefined) => text ?? '')

export const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  })

export const withBearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

/** Status and body of a response. */
export const statusAndBody = async (response: Response): Promise<[number, string]> => [
  response.status,
  await response.text()
]

/** The string found under these keys of a JSON response; throws if there is none. */
export async function stringIn(response: Response, ...keys: string[]): Promise<string> {
  let value: unknown = await response.json()
  for (const key of keys) value = (value as Record<string, unknown>)[key]
  if (typeof value !== 'string') throw new Error(`${keys.join('.')} is not text`)
  return value
}

export function secretOf(simulator: Simulator, provider: SimulatedProviderId, field: string): string {
  const secret = simulator.credentials(provider).secrets[field]
  if (!secret) throw new Error(`${provider} has no ${field}`)
  return secret
}

/** Asks Pesa Voucher, the simplest provider, with valid credentials. */
export const askPesaVoucher = (simulator: Simulator, init: RequestInit = {}): Promise<Response> =>
  fetch(`${simulator.url('pesa-voucher')}/query_balance`, {
    ...init,
    headers: {
      'x-api-key': secretOf(simulator, 'pesa-voucher', 'apiKey'),
      'x-api-secret': secretOf(simulator, 'pesa-voucher', 'apiSecret')
    }
  })
