import { afterEach, expect, test } from 'vitest'
import { TELEGRAM } from '#domain/recipients/destination.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { DAY } from '#domain/time/units.ts'
import { TelegramLink } from '#monitor/recipients/telegram-link.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Http } from '#providers/http/types.ts'
import { sendBy } from '#providers/ways/index.ts'
import type { OutgoingMessage } from '#providers/ways/way.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { TestClock } from '../test-clock.ts'

const NOW = Date.parse('2026-11-27T11:20:00Z')
const token = `123456789:${'A'.repeat(35)}`
const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

interface Asked {
  readonly method: string
  readonly path: string
  readonly body: Record<string, unknown>
}

/** Telegram's API on loopback. The client's requests to Telegram's own address end there. */
async function telegram(answer: (asked: Asked) => { status?: number; json: unknown }) {
  const asked: Asked[] = []
  const server = await serve(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const path = request.url ?? ''
    const one = { method: path.split('/').at(-1) ?? '', path, body: JSON.parse(text) }
    asked.push(one)
    const { json, status = 200 } = answer(one)
    response.writeHead(status).end(JSON.stringify(json))
  })
  const client = createHttp({ now: () => NOW })
  ends.push(
    () => client.close(),
    async () => server[Symbol.asyncDispose]()
  )
  const http: Http = request => client({ ...request, url: request.url.replace(TELEGRAM, server.origin) })
  return { asked, http, openLine: client.openLine }
}

const bot = { ok: true, result: { id: 1, is_bot: true, username: 'mwembe_alerts_bot' } }
const update = (update_id: number, text: string, chat: object) => ({
  update_id,
  message: { message_id: 1, text, chat }
})

test('the chat is found that the code came from, and its messages are read no more', async () => {
  let code = ''
  const { asked, http } = await telegram(({ body, method }) => {
    if (method === 'getMe') return { json: bot }
    if (body['offset'] === 0)
      return { json: { ok: true, result: [update(7, '/start', { id: 1, first_name: 'Otieno' })] } }
    const mine = update(8, `${code.slice(0, 3)} ${code.slice(3)}`, { id: -1004711, title: 'Mwembe Traders' })
    return { json: { ok: true, result: body['offset'] === 8 ? [mine] : [] } }
  })
  const link = new TelegramLink({ clock: new TestClock(), http })
  const started = await link.start(token)
  if (!started.ok) throw new Error(started.why)
  expect(started).toMatchObject({ bot: 'mwembe_alerts_bot', code: expect.stringMatching(/^\d{6}$/) })
  code = started.code
  expect(await link.wait()).toEqual({ kind: 'found', chat: '-1004711', name: 'Mwembe Traders' })
  expect(asked.map(({ body, method }) => [method, body['offset']])).toEqual([
    ['getMe', undefined],
    ['getUpdates', 0],
    ['getUpdates', 8],
    ['getUpdates', 9]
  ])
  expect(await link.wait()).toEqual({ kind: 'stopped' })
})

test('a code is awaited for five minutes at most, though the clock is set back meanwhile', async () => {
  const clock = new TestClock()
  let polls = 0
  const { http } = await telegram(({ method }) => {
    if (method === 'getMe') return { json: bot }
    polls += 1
    clock.setWall(clock.now() - DAY)
    void clock.pass(60_000)
    return { json: { ok: true, result: [update(1, '000 000', { id: 1 })] } }
  })
  const link = new TelegramLink({ clock, http })
  await link.start(token)
  expect(await link.wait()).toEqual({ kind: 'expired' })
  expect(polls).toBe(5)
})

test('leaving the form ends the waiting', async () => {
  const { http } = await telegram(({ method }) => {
    if (method === 'getMe') return { json: bot }
    link.stop()
    return { json: { ok: true, result: [] } }
  })
  const link: TelegramLink = new TelegramLink({ clock: new TestClock(), http })
  await link.start(token)
  expect(await link.wait()).toEqual({ kind: 'stopped' })
})

test.each([
  [401, { ok: false, why: 'credentials' }],
  [404, { ok: false, why: 'credentials' }],
  [500, { ok: false, why: 'failure', failure: { kind: 'down', status: 500 } }]
])('a token that is answered with %i', async (status, expected) => {
  const { http } = await telegram(() => ({ status, json: { ok: false } }))
  expect(await new TelegramLink({ clock: new TestClock(), http }).start(token)).toEqual(expected)
})

test('what is no token is not sent anywhere', async () => {
  const { asked, http } = await telegram(() => ({ json: bot }))
  const link = new TelegramLink({ clock: new TestClock(), http })
  for (const text of ['', 'abc', '123:short', `${token}/../x`, `${token}\n`])
    expect(await link.start(text)).toEqual({ ok: false, why: 'token' })
  expect(asked).toEqual([])
})

test('a bot whose messages another program reads is said to be busy', async () => {
  const { http } = await telegram(({ method }) =>
    method === 'getMe' ? { json: bot } : { status: 409, json: { ok: false, description: 'Conflict' } }
  )
  const link = new TelegramLink({ clock: new TestClock(), http })
  await link.start(token)
  expect(await link.wait()).toEqual({ kind: 'busy' })
})

const message: OutgoingMessage = {
  key: 'msg-1',
  at: NOW,
  title: 'Payout is critical',
  body: 'JPay Africa\nSalio, 14:20',
  urgency: 'critical',
  mayBeRepeat: false,
  isTest: false,
  language: 'en',
  alerts: []
}
const way: Way = { kind: 'telegram', chat: '-1004711', chatName: 'Mwembe', bot: 'mwembe_alerts_bot' }
const description = (text: string) => ({ ok: false, description: text })

test('a message goes to the linked chat as plain text', async () => {
  const { asked, http, openLine } = await telegram(() => ({ json: { ok: true, result: {} } }))
  expect(await sendBy({ http, openLine }, way, { token }, message, new AbortController().signal)).toEqual({
    kind: 'taken'
  })
  expect(asked).toEqual([
    {
      method: 'sendMessage',
      path: `/bot${token}/sendMessage`,
      body: {
        chat_id: '-1004711',
        text: 'Payout is critical\nJPay Africa\nSalio, 14:20',
        disable_notification: false,
        link_preview_options: { is_disabled: true }
      }
    }
  ])
})

// https://core.telegram.org/bots/api#making-requests, https://core.telegram.org/api/errors
test.each<[number, object, object]>([
  [401, description('Unauthorized'), { kind: 'refused', why: 'credentials' }],
  [404, description('Not Found'), { kind: 'refused', why: 'credentials' }],
  [400, description('Bad Request: chat not found'), { kind: 'refused', why: 'chat' }],
  [
    400,
    description('Bad Request: group chat was upgraded to a supergroup chat'),
    { kind: 'refused', why: 'chat' }
  ],
  [400, description('Bad Request: message text is empty'), { kind: 'refused', why: 'message' }],
  [403, description('Forbidden: bot was blocked by the user'), { kind: 'refused', why: 'chat' }],
  [403, description('Forbidden: bot was kicked from the group chat'), { kind: 'refused', why: 'chat' }],
  [
    429,
    { ...description('Too Many Requests: retry after 35'), parameters: { retry_after: 35 } },
    {
      kind: 'failed',
      failure: { kind: 'throttled', until: NOW + 35_000 },
      until: NOW + 35_000,
      mayHaveCome: false
    }
  ],
  [
    429,
    { ...description('Too Many Requests'), parameters: { retry_after: 9e9 } },
    { kind: 'failed', failure: { kind: 'throttled', until: NOW + DAY }, until: NOW + DAY, mayHaveCome: false }
  ],
  [502, {}, { kind: 'failed', failure: { kind: 'down', status: 502 }, until: null, mayHaveCome: false }]
])('an answer of %i: %o', async (status, json, expected) => {
  const { http, openLine } = await telegram(() => ({ status, json }))
  const outcome = await sendBy({ http, openLine }, way, { token }, message, new AbortController().signal)
  expect(outcome).toEqual(expected)
})
