import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { TELEGRAM } from '#domain/recipients/destination.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import type { Told } from '#messages/told.ts'
import { outgoing } from '#monitor/recipients/message.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Http } from '#providers/http/types.ts'
import { sendBy } from '#providers/ways/index.ts'
import { serverCertificates, testCa } from '#test/unit/electron/providers/office.ts'
import { serve } from '#test/unit/electron/providers/server.ts'

const NOW = new Date(2026, 10, 27, 14, 20).getTime()
const told: Told = {
  notices: [
    {
      decidedAt: NOW,
      notice: {
        kind: 'critical',
        accountId: 'a',
        accountName: 'Main shop',
        providerName: 'JPay Africa',
        now: NOW,
        walletId: 'a/payout',
        walletName: 'Payout',
        level: 'critical',
        because: 'amount',
        balance: { currency: 'KES', amount: '3250.00' },
        threshold: { currency: 'KES', amount: '5000' },
        hideAmounts: false,
        runsOutAt: null,
        lastsLessThan: null
      }
    }
  ],
  past: [],
  summary: null,
  since: NOW,
  now: NOW,
  mayBeRepeat: false,
  isTest: false
}
const BODY =
  'JPay Africa · Main shop: KES\u00a03,250.00, below your alert level of 5,000. Top up now.\nSalio, 14:20'

/** HTTP on loopback; what goes to Telegram's own address ends there as well. */
async function inbox() {
  const arrived: { path: string; text: string }[] = []
  const server = await serve(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    arrived.push({ path: request.url ?? '', text })
    response.end('{"SMSMessageData":{"Recipients":[{"statusCode":101,"cost":"KES 0.8000"}]}}')
  })
  return { arrived, server }
}

async function mailbox() {
  let mail = ''
  const server = new SMTPServer({
    ...serverCertificates.good,
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ username }, _session, done) => done(null, { user: username ?? '' }),
    onData: (stream, _session, done) => {
      stream.on('data', part => {
        mail += part
      })
      stream.on('end', () => done())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { port, mail: () => mail, stop: () => new Promise<void>(resolve => server.close(() => resolve())) }
}

test('one alert as it arrives by each way', async () => {
  const { arrived, server } = await inbox()
  await using _ = server
  const post = await mailbox()
  const client = createHttp({ now: () => NOW, certificates: [testCa] })
  const http: Http = request => client({ ...request, url: request.url.replace(TELEGRAM, server.origin) })
  const send = async (way: Way, secrets: Record<string, string>) => {
    const message = outgoing(told, { language: 'en', showAmounts: true, way }, 'msg-1')
    return sendBy({ http, openLine: client.openLine }, way, secrets, message, new AbortController().signal)
  }
  const { origin } = server
  const outcomes = [
    await send({ kind: 'ntfy', server: origin, topic: 'salio-x', ownNetwork: false }, {}),
    await send(
      { kind: 'telegram', chat: '4711', chatName: 'Asha', bot: 'mwembe_bot' },
      { token: `123456789:${'A'.repeat(35)}` }
    ),
    await send(
      { kind: 'webhook', url: `${origin}/hook`, ownNetwork: false },
      { signingSecret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` }
    ),
    await send(
      {
        kind: 'sms',
        service: 'africas-talking',
        server: origin,
        accountId: '',
        user: 'mwembe',
        number: '+254722000418',
        sender: '',
        perDay: 10
      },
      { apiKey: 'atsk_1' }
    ),
    await send(
      {
        kind: 'email',
        to: 'asha@shop.example',
        user: 'shop@shop.example',
        server: '127.0.0.1',
        port: post.port
      },
      { password: 'app password' }
    )
  ]
  await client.close()
  await post.stop()
  expect(outcomes.map(({ kind }) => kind)).toEqual(['taken', 'taken', 'taken', 'taken', 'taken'])
  const [ntfy, telegram, webhook, sms] = arrived.map(({ text }) => text)
  expect(JSON.parse(ntfy ?? '')).toEqual({
    topic: 'salio-x',
    title: 'Payout is critical',
    message: BODY,
    priority: 5,
    tags: ['rotating_light']
  })
  expect(JSON.parse(telegram ?? '')).toMatchObject({ chat_id: '4711', text: `Payout is critical\n${BODY}` })
  expect(JSON.parse(webhook ?? '')).toMatchObject({
    type: 'salio.alerts',
    title: 'Payout is critical',
    text: BODY,
    alerts: [{ what: 'critical', wallet: 'Payout', balance: { currency: 'KES', amount: '3250.00' } }]
  })
  expect(new URLSearchParams(sms).get('message')).toBe(
    'Payout is critical. JPay Africa, Main shop: KES 3,250.00, below your alert level of 5,000. Top up now. Salio, 14:20'
  )
  expect(post.mail()).toMatch(/^Subject: Payout is critical\r$/m)
  expect(post.mail()).toMatch(/^To: asha@shop\.example\r$/m)
  expect(post.mail().replaceAll('=\r\n', '')).toContain(
    '3,250.00, below your alert level of 5,000. Top up now.'
  )
})
