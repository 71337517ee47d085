import { expect, test } from 'vitest'
import { reloadly } from '#providers/connectors/airtime/reloadly.ts'
import { requestsOf } from '../../sent-by.ts'

const secrets = { clientId: 'i', clientSecret: 's' }

test.each([
  ['production', 'https://topups.reloadly.com'],
  ['sandbox', 'https://topups-sandbox.reloadly.com']
])('a token for %s has its own audience but the same auth host', async (environment, audience) => {
  expect(await requestsOf(reloadly, { environment, secrets })).toEqual([
    {
      method: 'POST',
      url: 'https://auth.reloadly.com/oauth/token',
      body: { client_id: 'i', client_secret: 's', grant_type: 'client_credentials', audience }
    }
  ])
})

test('sends its secret only to the user’s own host', async () => {
  const values = { baseUrl: 'https://topups.duka.example' }
  const [request] = await requestsOf(reloadly, { environment: 'production', values, secrets })
  expect(request?.url).toBe('https://topups.duka.example/oauth/token')
})
