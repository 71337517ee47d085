import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { askPesaVoucher, statusAndBody } from '../asking.ts'

const NOW = Date.parse('2026-01-15T10:30:00Z')
let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator({ now: () => NOW })
})
afterEach(() => simulator.stop())

function answerTo(name: string, init: RequestInit = {}) {
  simulator.setFault('pesa-voucher', { name })
  return askPesaVoucher(simulator, init)
}

test('a captive portal answers 200 with an HTML page', async () => {
  const answer = await answerTo('html')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
})

test('an answer can be empty, null or truncated', async () => {
  expect(await statusAndBody(await answerTo('empty'))).toEqual([200, ''])
  expect(await statusAndBody(await answerTo('null'))).toEqual([200, 'null'])
  const [status, cut] = await statusAndBody(await answerTo('truncated'))
  expect(status).toBe(200)
  expect(cut).toMatch(/^\{"success":true/)
  expect(() => JSON.parse(cut)).toThrow(SyntaxError)
})

test('a huge answer is valid apart from its size', async () => {
  const body = await (await answerTo('huge')).text()
  expect(body.length).toBeGreaterThan(1024 * 1024)
  expect(JSON.parse(body)).toMatchObject({ success: true, balance: 125750 })
})

test('types can be wrong and fields missing in JSON that still parses', async () => {
  expect(await (await answerTo('wrong-types')).json()).toMatchObject({ balance: true, currency: true })
  const answer: unknown = await (await answerTo('missing-fields')).json()
  expect(answer).toMatchObject({ success: true, currency: 'KES' })
  expect(answer).not.toHaveProperty('balance')
})

test('the wrong-types fault leaves an answer that is not JSON alone', async () => {
  simulator.setFault('africas-talking', { name: 'wrong-types' })
  const answer = await fetch(`${simulator.url('africas-talking')}/version1/user`)
  expect(await statusAndBody(answer)).toEqual([401, 'The supplied authentication is invalid'])
})

test('a redirect to a trailing slash leads to the answer', async () => {
  const redirected = await answerTo('redirect-same', { redirect: 'manual' })
  expect(redirected.status).toBe(301)
  expect(redirected.headers.get('location')).toBe('/pesa-voucher/query_balance/')
  expect((await answerTo('redirect-same')).status).toBe(200)
})

test('a redirect elsewhere leads to another origin, which records what arrives there', async () => {
  const redirected = await answerTo('redirect-other', { redirect: 'manual' })
  const location = new URL(redirected.headers.get('location') ?? '')
  expect(location.origin).not.toBe(new URL(simulator.url('pesa-voucher')).origin)
  expect(simulator.redirectedRequests).toEqual([])
  await fetch(location, { headers: { 'x-api-key': 'leaked' } })
  expect(simulator.redirectedRequests).toMatchObject([
    { path: '/query_balance', headers: { 'x-api-key': 'leaked' } }
  ])
})

test('throttling comes with seconds to wait or with a date', async () => {
  const seconds = await answerTo('throttled-retry-after')
  expect([seconds.status, seconds.headers.get('retry-after')]).toEqual([429, '120'])
  const date = await answerTo('throttled-retry-date')
  expect(date.headers.get('retry-after')).toBe('Thu, 15 Jan 2026 10:32:00 GMT')
})
