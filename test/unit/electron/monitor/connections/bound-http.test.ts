import { expect, test } from 'vitest'
import { onlyWithin } from '#monitor/connections/bound-http.ts'
import { customJson } from '#providers/custom-api/index.ts'

const answer = { status: 200, headers: {}, text: '{}', receivedAt: 0 }

/** Whether a request to `url` is sent, with secrets that are bound to `to`. */
async function isSent(to: readonly string[], url: string): Promise<boolean> {
  const sent: string[] = []
  const http = onlyWithin(
    async request => {
      sent.push(request.url)
      return answer
    },
    customJson,
    [{ provider: 'custom-json', to, headers: [] }]
  )
  await http({ method: 'GET', url }).catch(() => undefined)
  return sent.length > 0
}

test('a request is sent at a secret’s address and below it, and nowhere else', async () => {
  const to = ['https://pay.example/v1']
  for (const url of ['https://pay.example/v1', 'https://PAY.example:443/a/%2e%2e/v1/balance?x=1'])
    expect(await isSent(to, url)).toBe(true)
  for (const url of [
    'https://pay.example/v1/../v2',
    'https://pay.example/v1/%2E%2e/v2',
    'https://pay.example/v10',
    'https://pay.example:8443/v1',
    'https://pay.example./v1',
    'https://pay.example@thief.example/v1',
    String.raw`https://thief.example\@pay.example/v1`,
    'https://рay.example/v1',
    'http://pay.example/v1'
  ])
    expect(await isSent(to, url)).toBe(false)
})

test('an address that is no URL allows nothing, though a URL may begin like it', async () => {
  expect(await isSent(['https:/'], 'https://thief.example/')).toBe(false)
  expect(await isSent([''], 'https://thief.example/')).toBe(false)
})
