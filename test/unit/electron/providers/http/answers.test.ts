import { describe, expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { clickAirtime } from '#providers/connectors/airtime/clickairtime.ts'
import { jpayAfrica } from '#providers/connectors/east-africa/jpay-africa.ts'
import { muda } from '#providers/connectors/east-africa/muda.ts'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { voicepact } from '#providers/connectors/messaging/voicepact.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { serve } from '../server.ts'

/** The account, or failure, a provider makes of this answer, sent by a server on loopback. */
async function read(provider: Provider, status: number, body: string) {
  await using server = await serve((request, response) => {
    if (request.method === 'GET') return response.writeHead(status).end(body)
    return response.end('{"access":"t","data":{"access_token":"t"}}')
  })
  const http = createHttp()
  const connection = provider.connect(
    {
      environment: '',
      values: { baseUrl: server.origin, username: 'duka' },
      secrets: { apiKey: 'k', secretKey: 's', apiSecret: 's', appKey: 'k', appSecret: 's' }
    },
    http
  )
  const answer = await connection.read().catch((error: unknown) => error)
  await http.close()
  return answer instanceof SalioError ? answer.failure : answer
}

const address = { kind: 'address' }
const amount = { kind: 'unreadable', reason: 'amount' }
const shape = { kind: 'unreadable', reason: 'shape' }
const refused = { kind: 'unreadable', reason: 'refusedInBody' }
const permission = { kind: 'permission', permission: null }

describe('an answer not covered by the documentation', () => {
  test.each([
    ['JPay Africa answers 403 without mentioning addresses', jpayAfrica, 403, '{"detail":"No"}', permission],
    ['Muda reports success without data', muda, 200, '{"status":200,"data":null}', shape],
    [
      'Muda reports its own failure with HTTP 200',
      muda,
      200,
      '{"status":503}',
      { kind: 'down', status: 503 }
    ],
    ['Muda has a row without a code', muda, 200, '{"data":[{"balance":"1"}]}', shape],
    [
      'ClickAirtime refuses with an undocumented code',
      clickAirtime,
      200,
      '{"success":false,"error":{"code":"X"}}',
      refused
    ],
    ['ClickAirtime’s gateway answers 403', clickAirtime, 403, '<html>', { kind: 'portal' }],
    ['Pesa Voucher answers 403', pesaVoucher, 403, '{"success":false,"error":"Forbidden"}', address],
    [
      'Pesa Voucher refuses the key with HTTP 200',
      pesaVoucher,
      200,
      '{"success":false,"error":"Invalid merchant"}',
      { kind: 'rejected' }
    ],
    ['Pesa Voucher answers 404 on both paths', pesaVoucher, 404, 'Not found', { kind: 'notFound' }],
    ['Africa’s Talking names no currency', africasTalking, 200, '{"UserData":{"balance":"10.00"}}', amount],
    [
      'Africa’s Talking sends no figure',
      africasTalking,
      200,
      '{"UserData":{"balance":"Sandbox mode"}}',
      amount
    ],
    [
      'Africa’s Talking answers XML',
      africasTalking,
      200,
      '<balance>KES 1</balance>',
      { kind: 'unreadable', reason: 'notJson' }
    ],
    ['the bridge names no currency', voicepact, 200, '{"wallet_balance":{"balance":"10.00"}}', amount]
  ])('%s', async (_, provider, status, body, failure) => {
    expect(await read(provider, status, body)).toEqual(failure)
  })
})

test('the bridge’s currency comes from the text, or else from its field', async () => {
  const wallet = (text: string) =>
    read(voicepact, 200, `{"wallet_balance":{"balance":"${text}","currency":"ugx"}}`)
  expect(await wallet('KES 5,432.10')).toMatchObject({ wallets: [{ currency: 'KES', amount: '5432.10' }] })
  expect(await wallet('5,432.10')).toMatchObject({ wallets: [{ currency: 'UGX', amount: '5432.10' }] })
})

test('a ClickAirtime wallet for many countries lists the first three', async () => {
  const wallet =
    '{"id":"w","currency":"usd","balance":1,"type":"local","status":"active","allowed_countries":["A","B","C","D","E"]}'
  expect(await read(clickAirtime, 200, `{"success":true,"data":{"wallets":[${wallet}]}}`)).toMatchObject({
    total: null,
    wallets: [{ name: 'USD wallet', currency: 'USD', detail: 'Local · A, B, C +2' }]
  })
})

test('Muda’s other assets use their code as currency', async () => {
  const rows = '[{"asset_code":"XLM","balance":"1.5"},{"code":"cUGX","balance":"2"}]'
  expect(await read(muda, 200, `{"data":${rows}}`)).toMatchObject({
    wallets: [
      { key: 'XLM', currency: 'XLM', kind: 'ordinary' },
      { key: 'cUGX', currency: 'UGX', kind: 'collateral' }
    ]
  })
})

test('JPay Africa’s wallets are read even without a total', async () => {
  const body = '{"collection_wallet_balance":"1.00","payout_wallet_balance":"2.00"}'
  expect(await read(jpayAfrica, 200, body)).toMatchObject({
    total: null,
    wallets: [{ amount: '2.00' }, { amount: '1.00' }]
  })
})
