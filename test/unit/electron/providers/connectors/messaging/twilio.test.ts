import { expect, test } from 'vitest'
import { twilio } from '#providers/connectors/messaging/twilio.ts'
import { basicAuthorization } from '#providers/kit/auth.ts'
import { requestsOf } from '../../sent-by.ts'

const accountSid = `AC${'0'.repeat(32)}`
const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Balance.json`

test.each([
  ['an API key', { apiKeySid: 'SK1', apiKeySecret: 's' }, basicAuthorization('SK1', 's')],
  ['the auth token', { authToken: 't' }, basicAuthorization(accountSid, 't')]
])('authenticates with %s', async (_, secrets, authorization) => {
  expect(await requestsOf(twilio, { values: { accountSid }, secrets })).toEqual([
    { method: 'GET', url, headers: { authorization } }
  ])
})

test.each(['SK00000000000000000000000000000000', 'AC123', `../AC${'0'.repeat(32)}`])(
  'rejects %s as account SID',
  sid => {
    const credentials = { environment: '', values: { accountSid: sid }, secrets: { authToken: 't' } }
    expect(twilio.check?.(credentials)).toEqual({
      kind: 'field',
      field: 'accountSid',
      problem: 'malformed'
    })
  }
)
