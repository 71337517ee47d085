import { expect, test } from 'vitest'
import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import { createHttp } from '#providers/http/client.ts'
import { sendBy } from '#providers/ways/index.ts'
import type { SmsLine } from '#providers/ways/sms-line.ts'
import type { OutgoingMessage } from '#providers/ways/way.ts'
import { serve } from '../server.ts'

const NOW = Date.parse('2026-11-27T11:20:00Z')
const SID = `AC${'0'.repeat(32)}`
const KEY = `SK${'1'.repeat(32)}`

const message: OutgoingMessage = {
  key: 'msg-1',
  at: NOW,
  title: 'Payout is critical',
  body: 'Payout is critical. KES 3,250.00. Salio, 14:20',
  urgency: 'critical',
  mayBeRepeat: false,
  isTest: false,
  language: 'en',
  alerts: []
}

const africasTalking = (over: Partial<SmsLine> = {}): SmsLine => ({
  kind: 'sms',
  service: 'africas-talking',
  server: '',
  user: 'mwembe',
  number: '+254722000418',
  sender: '',
  ...over
})
const twilio = (over: Partial<SmsLine> = {}): SmsLine =>
  africasTalking({ service: 'twilio', user: SID, sender: '+15557122661', ...over })

/** Sends to a server that answers with this. */
async function trySms(line: SmsLine, status: number, json: unknown, secrets: Record<string, string> = {}) {
  const http = createHttp({ now: () => NOW })
  const got: { path: string; headers: Record<string, unknown>; form: Record<string, string> }[] = []
  await using server = await serve(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const form = Object.fromEntries(new URLSearchParams(text))
    got.push({ path: request.url ?? '', headers: request.headers, form })
    response.writeHead(status).end(typeof json === 'string' ? json : JSON.stringify(json))
  })
  const parts = { http, openLine: http.openLine }
  const outcome = await sendBy(
    parts,
    { ...line, server: server.origin },
    secrets,
    message,
    new AbortController().signal
  )
  await http.close()
  return { outcome, got }
}

const refused = (why: string): TryOutcome => ({ kind: 'refused', why }) as TryOutcome
const down = (status: number): TryOutcome => ({
  kind: 'failed',
  failure: { kind: 'down', status },
  until: null,
  mayHaveCome: false
})
const recipients = (statusCode: number, status: string, cost = '0') => ({
  SMSMessageData: {
    Message: 'Sent to 1/1 Total Cost: KES 0.8000',
    Recipients: [{ statusCode, number: '+254722000418', cost, status, messageId: 'ATXid_1' }]
  }
})

test("Africa's Talking gets the text alone, and says what it cost", async () => {
  const { got, outcome } = await trySms(africasTalking(), 201, recipients(101, 'Success', 'KES 0.8000'), {
    apiKey: 'atsk_1'
  })
  expect(outcome).toEqual({ kind: 'taken', cost: { currency: 'KES', amount: '0.8000' } })
  expect(got).toEqual([
    {
      path: '/version1/messaging',
      headers: expect.objectContaining({
        apikey: 'atsk_1',
        'content-type': 'application/x-www-form-urlencoded'
      }),
      form: { username: 'mwembe', to: '+254722000418', message: message.body }
    }
  ])
})

test('a sender of its own goes along', async () => {
  const { got } = await trySms(africasTalking({ sender: 'MWEMBE' }), 201, recipients(102, 'Queued'))
  expect(got[0]?.form['from']).toBe('MWEMBE')
})

// https://developers.africastalking.com/docs/sms/sending/bulk
test.each<[number, string, TryOutcome]>([
  [100, 'Processed', { kind: 'taken' }],
  [101, 'Sent', { kind: 'taken' }],
  [102, 'Queued', { kind: 'taken' }],
  [401, 'RiskHold', refused('notAllowed')],
  [402, 'InvalidSenderId', refused('sender')],
  [403, 'InvalidPhoneNumber', refused('number')],
  [404, 'UnsupportedNumberType', refused('unreachable')],
  [405, 'InsufficientBalance', refused('credit')],
  [406, 'UserInBlacklist', refused('blocked')],
  [407, 'CouldNotRoute', refused('unreachable')],
  [409, 'DoNotDisturbRejection', down(409)],
  [500, 'InternalServerError', down(500)],
  [501, 'GatewayError', down(501)],
  [502, 'RejectedByGateway', down(502)]
])("Africa's Talking: %i %s", async (code, status, expected) => {
  expect((await trySms(africasTalking(), 201, recipients(code, status))).outcome).toEqual(expected)
})

test.each<[number, unknown, object]>([
  [201, { SMSMessageData: { Message: 'InvalidSenderId', Recipients: [] } }, refused('sender')],
  [201, { SMSMessageData: { Message: 'InsufficientBalance', Recipients: [] } }, refused('credit')],
  [201, { SMSMessageData: { Message: 'InvalidSenderId' } }, refused('sender')],
  [401, 'The supplied authentication is invalid', refused('credentials')],
  [503, '', down(503)],
  // Taken or not: it said neither.
  [201, 'OK', { kind: 'failed', failure: { kind: 'unreadable', reason: 'shape' }, mayHaveCome: true }],
  [201, { SMSMessageData: { Recipients: [] } }, { kind: 'failed', mayHaveCome: true }]
])("Africa's Talking answers %i %j", async (status, json, expected) => {
  expect((await trySms(africasTalking(), status, json)).outcome).toMatchObject(expected)
})

test('Twilio is asked by key or by token', async () => {
  const taken = { sid: 'SM1', status: 'queued', price: null, price_unit: 'USD', error_code: null }
  const byKey = await trySms(twilio(), 201, taken, { apiKeySid: KEY, apiKeySecret: 's3cret' })
  expect(byKey.outcome).toEqual({ kind: 'taken' })
  expect(byKey.got).toEqual([
    {
      path: `/2010-04-01/Accounts/${SID}/Messages.json`,
      headers: expect.objectContaining({
        authorization: `Basic ${Buffer.from(`${KEY}:s3cret`).toString('base64')}`
      }),
      form: { To: '+254722000418', From: '+15557122661', Body: message.body }
    }
  ])
  const byToken = await trySms(twilio({ sender: `MG${'2'.repeat(32)}` }), 201, taken, { authToken: 'tok' })
  expect(byToken.got[0]?.headers['authorization']).toBe(
    `Basic ${Buffer.from(`${SID}:tok`).toString('base64')}`
  )
  expect(byToken.got[0]?.form).toEqual({
    To: '+254722000418',
    MessagingServiceSid: `MG${'2'.repeat(32)}`,
    Body: message.body
  })
})

test('what Twilio charged is counted where it says so', async () => {
  const priced = { sid: 'SM1', price: '-0.00750', price_unit: 'USD' }
  expect((await trySms(twilio(), 201, priced)).outcome).toEqual({
    kind: 'taken',
    cost: { currency: 'USD', amount: '0.00750' }
  })
})

// https://www.twilio.com/docs/api/errors
test.each<[number, number, string]>([
  [401, 20_003, 'credentials'],
  [403, 20_006, 'notAllowed'],
  [403, 20_403, 'notAllowed'],
  [403, 70_051, 'notAllowed'],
  [401, 20_005, 'inactive'],
  [401, 10_001, 'inactive'],
  [400, 21_211, 'number'],
  [400, 21_604, 'number'],
  [400, 21_408, 'unreachable'],
  [400, 21_612, 'unreachable'],
  [400, 21_614, 'unreachable'],
  [400, 21_635, 'unreachable'],
  [400, 21_608, 'trial'],
  [400, 21_610, 'blocked'],
  [400, 21_212, 'sender'],
  [400, 21_601, 'sender'],
  [400, 21_603, 'sender'],
  [400, 21_606, 'sender'],
  [400, 21_616, 'sender'],
  [400, 21_659, 'sender'],
  [400, 21_660, 'sender'],
  [400, 21_617, 'message'],
  [404, 20_404, 'gone']
])('Twilio: %i with code %i', async (status, code, why) => {
  const json = { code, message: 'a text of Twilio’s', more_info: '', status }
  expect((await trySms(twilio(), status, json)).outcome).toEqual(refused(why))
})

test.each([
  [429, { code: 20_429 }, { kind: 'failed', failure: { kind: 'throttled' }, mayHaveCome: false }],
  [429, { code: 63_038 }, { kind: 'failed', failure: { kind: 'throttled' }, mayHaveCome: false }],
  [500, { code: 20_500 }, down(500)],
  [201, { sid: 'SM1', status: 'failed', error_code: 30_002 }, refused('inactive')],
  [201, 'OK', { kind: 'failed', failure: { kind: 'unreadable', reason: 'shape' }, mayHaveCome: true }]
])('Twilio answers %i %j', async (status, json, expected) => {
  expect((await trySms(twilio(), status, json)).outcome).toMatchObject(expected)
})
