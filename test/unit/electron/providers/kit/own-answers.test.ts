import { describe, expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { reloadly } from '#providers/connectors/airtime/reloadly.ts'
import { muda } from '#providers/connectors/east-africa/muda.ts'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { twilio } from '#providers/connectors/messaging/twilio.ts'
import { monnify } from '#providers/connectors/west-africa/monnify.ts'
import { paystack } from '#providers/connectors/west-africa/paystack.ts'
import { mtnMomo } from '#providers/connectors/worldwide/mtn-momo.ts'
import { wise } from '#providers/connectors/worldwide/wise.ts'
import { customJson } from '#providers/custom-api/index.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { serve } from '../server.ts'

type Headers = Readonly<Record<string, string>>

/** What a provider makes of an answer to every call of it. */
async function read(provider: Provider, status: number, headers: Headers, body: string, auth = 'bearer') {
  await using server = await serve((_, response) => response.writeHead(status, headers).end(body))
  const http = createHttp({ now: () => 0 })
  const values = {
    baseUrl: server.origin,
    url: server.origin,
    auth,
    user: 'duka',
    username: 'duka',
    mapping:
      '{"amount":"/balance","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}',
    product: 'disbursement',
    apiUser: '9f7e3c1a-5b2d-4e8f-a6c4-1d0b9e8f7a6c',
    accountSid: 'AC0123456789abcdef0123456789abcdef',
    accountNumber: '1'
  }
  const fields = provider.fields.filter(({ kind }) => kind === 'secret')
  const secrets = Object.fromEntries(fields.map(({ id }) => [id, 'x']))
  const outcome = await provider
    .connect({ environment: '', values, secrets }, http)
    .read()
    .catch((error: unknown) => error)
  await http.close()
  return outcome instanceof SalioError ? outcome.failure : outcome
}

const html = { 'content-type': 'text/html' }
const page = (title: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center></body></html>`

describe('the API’s own word stays what it is', () => {
  test.each([
    // A web server that checks Basic credentials answers with its page.
    [
      'a page for 401 that asks for what was sent',
      customJson,
      'basic',
      401,
      { ...html, 'www-authenticate': 'Basic realm="Restricted"' },
      page('401 Authorization Required'),
      { kind: 'rejected' }
    ],
    [
      'a page for 401 that asks for something else',
      customJson,
      'bearer',
      401,
      { ...html, 'www-authenticate': 'Basic realm="Restricted"' },
      page('401 Authorization Required'),
      { kind: 'rejected' }
    ],
    [
      'a framework’s page for 401',
      customJson,
      'bearer',
      401,
      html,
      '<!doctype html>\n<html lang=en>\n<title>401 Unauthorized</title>\n<h1>Unauthorized</h1>',
      { kind: 'rejected' }
    ],
    [
      'plain text of an unknown API',
      customJson,
      'bearer',
      401,
      { 'content-type': 'text/plain' },
      'Unauthorized',
      { kind: 'rejected' }
    ],
    [
      'Africa’s Talking’s text',
      africasTalking,
      '',
      401,
      { 'content-type': 'text/plain; charset=utf-8' },
      'The supplied authentication is invalid',
      { kind: 'rejected' }
    ],
    [
      'a page for 503',
      paystack,
      '',
      503,
      html,
      page('503 Service Unavailable'),
      { kind: 'down', status: 503 }
    ],
    // 13pass/wise-client/pull/12 (2023-06-12)
    [
      'Wise’s strong authentication',
      wise,
      '',
      403,
      { 'x-2fa-approval-result': 'REJECTED' },
      '',
      { kind: 'permission', permission: null }
    ],
    ['a 401 without a word', wise, '', 401, {}, '', { kind: 'rejected' }],
    ['JSON of another type', wise, '', 401, html, '{"error":"invalid_token"}', { kind: 'rejected' }],
    [
      'a warning of PHP before JSON',
      customJson,
      'bearer',
      200,
      html,
      '<br />\n<b>Warning</b>:  Undefined variable $x in <b>/a.php</b> on line <b>3</b><br />\n{"balance":"1"}',
      { kind: 'unreadable', reason: 'notJson' }
    ],
    [
      'XML',
      africasTalking,
      '',
      200,
      { 'content-type': 'text/xml' },
      '<?xml version="1.0"?><AfricasTalkingResponse></AfricasTalkingResponse>',
      { kind: 'unreadable', reason: 'notJson' }
    ],
    ['nothing', paystack, '', 200, html, '', { kind: 'unreadable', reason: 'notJson' }],
    [
      'a token call refused by a gateway, whoever calls',
      reloadly,
      '',
      403,
      { 'content-type': 'application/json', server: 'CloudFront' },
      '{"message":"Forbidden"}',
      { kind: 'permission', permission: null }
    ],
    [
      'a token call with a wrong key',
      muda,
      '',
      400,
      { 'content-type': 'application/json' },
      '{"status":400,"message":"Invalid"}',
      { kind: 'rejected' }
    ],
    [
      'a word about an IP that refuses nothing',
      customJson,
      'bearer',
      401,
      {},
      '{"message":"Invalid token. Your IP address was logged."}',
      { kind: 'rejected' }
    ]
  ])('%s', async (_, provider, auth, status, headers, body, failure) => {
    expect(await read(provider, status, headers, body, auth)).toEqual(failure)
  })

  test('JSON that calls itself a page is read', async () => {
    expect(await read(customJson, 200, html, '{"balance":"812.50"}')).toMatchObject({
      wallets: [{ amount: '812.50', currency: 'KES' }]
    })
  })
})

describe('the word of something in front is not the API’s', () => {
  test.each([
    ['Twilio', twilio, 401, html, '<!doctype html><title>Sign in to continue</title>'],
    ['Pesa Voucher', pesaVoucher, 403, html, page('403 Forbidden')],
    ['Monnify', monnify, 403, html, page('403 Forbidden')],
    ['MTN MoMo', mtnMomo, 403, html, page('403 Forbidden')],
    // Envoy's, in plain text
    ['Paystack', paystack, 403, { 'content-type': 'text/plain' }, 'RBAC: access denied'],
    ['an unknown API', customJson, 403, html, page('403 Forbidden')],
    ['an unknown API', customJson, 401, html, '<title>Sign in</title>'],
    ['an unknown API', customJson, 403, { 'content-type': 'text/plain' }, 'error code: 1020']
  ])('%s', async (_, provider, status, headers, body) => {
    expect(await read(provider, status, headers, body)).toEqual({ kind: 'portal' })
  })
})
