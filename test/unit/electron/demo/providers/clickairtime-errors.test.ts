import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ now: () => Date.parse('2024-01-15T10:30:00.000Z') })
})
afterAll(() => simulator.stop())

function answerTo(fault: string) {
  simulator.setFault('clickairtime', { name: fault })
  return fetch(
    `${simulator.url('clickairtime')}/balance`,
    withBearer(secretOf(simulator, 'clickairtime', 'apiKey'))
  )
}

test.each([
  ['INVALID_API_KEY', 401],
  ['EXPIRED_API_KEY', 401],
  ['REVOKED_API_KEY', 401],
  ['INSUFFICIENT_PERMISSIONS', 403],
  ['IP_NOT_ALLOWED', 403],
  ['RATE_LIMIT_EXCEEDED', 429],
  ['INTERNAL_ERROR', 500]
])('%s uses the error envelope of the API reference', async (code, status) => {
  const [got, body] = await statusAndBody(await answerTo(code))
  expect(got).toBe(status)
  const message = /"message":"([^"]+)"/.exec(body)?.[1]
  expect(body).toBe(
    compactJson(`{ "success": false, "error": { "code": "${code}", "message": "${message}", "details": {} },
      "meta": { "request_id": "req_w1x2y3z4a5b6", "timestamp": "2024-01-15T10:30:00.000Z" } }`)
  )
})

test.each([
  ['UNAUTHORIZED', 401],
  ['FORBIDDEN', 403],
  ['NOT_FOUND', 404],
  ['INTERNAL_ERROR', 500],
  ['BAD_GATEWAY', 502]
])('%s uses the error envelope of the guides', async (code, status) => {
  const [got, body] = await statusAndBody(await answerTo(code === 'INTERNAL_ERROR' ? `${code}-guide` : code))
  expect(got).toBe(status)
  const message = /"message":"([^"]+)"/.exec(body)?.[1]
  expect(body).toBe(
    compactJson(
      `{ "success": false, "error": { "code": "${code}", "message": "${message}", "statusCode": ${status} } }`
    )
  )
})

test('throttling is answered as documented, with the seconds to wait', async () => {
  const answer = await answerTo('RATE_LIMITED')
  expect(answer.headers.get('retry-after')).toBe('45')
  expect(answer.headers.get('x-ratelimit-remaining')).toBe('0')
  expect(await statusAndBody(answer)).toEqual([
    429,
    compactJson(`{ "success": false, "error": { "code": "RATE_LIMITED",
      "message": "Rate limit exceeded. Please retry after 45 seconds.", "statusCode": 429 } }`)
  ])
})
