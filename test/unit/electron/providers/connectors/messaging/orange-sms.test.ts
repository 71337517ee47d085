import { expect, test } from 'vitest'
import { orangeSms } from '#providers/connectors/messaging/orange-sms.ts'
import { createHttp } from '#providers/http/client.ts'
import { readFrom } from '#test/providers/answers/read-from.ts'
import { NOW } from '#test/providers/failures.ts'
import { serve } from '#test/unit/electron/providers/server.ts'

const token = '{"access_token":"t","expires_in":3600}'
const read = (contracts: string) =>
  readFrom('orange-sms', { 'POST /oauth/v3/token': token, 'GET /sms/admin/v1/contracts': contracts })

const later = (days: number) => new Date(NOW + days * 86_400_000).toISOString()
const bundle = (units: string, expires: string | null, country = 'CIV') =>
  `{"country":"${country}","availableUnits":${units},"expires":${expires && `"${expires}"`}}`

test('what has expired does not count, also where nothing else is left', async () => {
  expect(await read(`[${bundle('500', later(-1))},${bundle('40', later(3))}]`)).toEqual(['CIV | SMS | 40'])
  expect(await read(`[${bundle('500', later(-1))}]`)).toEqual(['CIV | SMS | 0'])
})

test('an answer without a bundle says nothing of what is left', async () => {
  for (const empty of ['[]', '{}', '{"partnerContracts":{"contracts":[]}}', '{"partnerContracts":[]}'])
    expect(await read(empty)).toEqual({ kind: 'unreadable', reason: 'shape' })
})

test('a bundle whose end or units cannot be read costs its country, and no other', async () => {
  expect(await read(`[${bundle('5', 'soon')},${bundle('7', later(1), 'SEN')}]`)).toEqual([
    'CIV | SMS | unreadable shape',
    'SEN | SMS | 7'
  ])
  expect(await read(`[${bundle('null', later(1))},${bundle('7', null, 'SEN')}]`)).toEqual([
    'CIV | SMS | unreadable amount',
    'SEN | SMS | 7'
  ])
})

test('tells what expires next, of the bundles that have units', async () => {
  await using server = await serve((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      request.url?.includes('token')
        ? token
        : `[${bundle('0', later(1))},${bundle('30', later(2))},${bundle('10', later(2))},${bundle('60', later(9))},${bundle('5', null)}]`
    )
  })
  const http = createHttp({ now: () => NOW })
  const secrets = { clientId: 'i', clientSecret: 's' }
  const connection = orangeSms.connect({ environment: '', values: { baseUrl: server.origin }, secrets }, http)
  const { wallets } = await connection.read()
  await http.close()
  expect(wallets).toMatchObject([{ amount: '105', expiry: { at: NOW + 2 * 86_400_000, amount: '40' } }])
})
