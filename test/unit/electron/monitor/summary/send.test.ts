import { expect, test } from 'vitest'
import { initialQuiet, type RecipientFacts, type Way } from '#domain/recipients/recipient.ts'
import { initialSettings } from '#domain/settings.ts'
import { DAY } from '#domain/time/units.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { postOffice } from '../recipients/post-office.ts'

const local = (hour: number, minute = 0) => new Date(2026, 10, 18, hour, minute).getTime()
const on = {
  ...initialSettings.summaries,
  morning: { on: true, at: 450, days: [0, 1, 2, 3, 4, 5, 6] }
}

/** A shop whose summary was made at 07:30, at 09:00; nobody is told of it by itself. */
async function shop() {
  await import('#monitor/summary/summaries.ts')
  const office = await postOffice([africasTalking])
  office.clock.setWall(local(6))
  office.till.balances.set('collection', '90000.00')
  await office.connect()
  const { intents } = office.monitor()
  await intents.changeSettings({ summaries: on })
  office.till.balances.set('payout', '4000.00')
  await office.clock.pass(local(9) - office.clock.now())
  const summaryId = office.store().summaries.latest()?.id ?? 0
  const webhook: Way = { kind: 'webhook', url: `${office.server.origin}/salio`, ownNetwork: false }
  const secrets = { signingSecret: `whsec_${Buffer.alloc(32, 1).toString('base64')}` }
  const byWebhook = (over: Partial<RecipientFacts> = {}) =>
    office.add({ way: webhook, tells: ['critical'], ...over }, secrets)
  const told = () => office.server.received.map(({ json }) => json)
  return Object.assign(office, { intents, summaryId, byWebhook, told })
}

type Shop = Awaited<ReturnType<typeof shop>>

/** Somebody who is told by SMS through a connected Africa's Talking account, whose address is the server's. */
async function bySms(office: Shop, perDay: number) {
  office.store().accounts.add({
    id: 'at',
    providerId: 'africas-talking',
    name: 'Airtime & SMS',
    environment: 'production',
    values: { username: 'mwembe', baseUrl: office.server.origin },
    secretFields: ['apiKey'],
    intervalMinutes: 60,
    demo: false,
    subtitle: null,
    createdAt: 0
  })
  await office.parts.secrets.set('at', 'apiKey', 'atsk_1', {
    keepUntilQuit: true,
    binding: { provider: 'africas-talking', to: [office.server.origin], headers: [] }
  })
  const way = {
    kind: 'sms',
    number: '+254722000418',
    service: 'africas-talking',
    server: '',
    accountId: 'at',
    user: '',
    sender: '',
    perDay
  } as const
  const recipientId = await office.add({ way, tells: ['critical'] })
  office.server.usually((response, request) => {
    if (request.method === 'GET') response.end('{"UserData":{"balance":"KES 100.00"}}')
    else
      response.writeHead(201).end(
        JSON.stringify({
          SMSMessageData: { Recipients: [{ statusCode: 101, cost: 'KES 0.8000', status: '' }] }
        })
      )
  })
  const texts = () => office.told().flatMap(({ message }) => (message === undefined ? [] : [message]))
  const use = () =>
    office
      .monitor()
      .snapshot()
      .recipients.find(({ id }) => id === recipientId)?.sms
  return { wanted: { summaryId: office.summaryId, recipientId }, texts, use }
}

test('exactly what the preview shows is sent, whatever the hour', async () => {
  await using office = await shop()
  const quiet = { ...initialQuiet, enabled: true, from: 0, to: 23 * 60 }
  const recipientId = await office.byWebhook({ language: 'fr', wallets: ['account-1/payout'], quiet })
  const wanted = { summaryId: office.summaryId, recipientId }
  const preview = await office.intents.previewSummary(wanted)
  expect(office.told()).toEqual([])
  expect(await office.intents.sendSummary(wanted)).toEqual({ kind: 'taken', at: office.clock.now() })
  expect(preview).toEqual({
    kind: 'message',
    title: office.told()[0]?.['title'],
    body: office.told()[0]?.['text'],
    place: new URL(office.server.origin).host,
    characters: null
  })
  expect(office.told()[0]).toMatchObject({
    type: 'salio.summary',
    title: 'Mercredi matin\u00a0: 1 portefeuille a besoin de vous',
    may_be_repeat: false,
    summary: { needs: [{ wallet: 'payout' }], wallets: [{ now: '4000.00' }] }
  })
  expect(JSON.stringify(office.told())).not.toContain('collection')
  expect(office.told()[0]?.['text']).toContain('Salio, 07:30, envoyé à 09:00')
})

test('amounts leave only where they are shown to somebody', async () => {
  await using office = await shop()
  const recipientId = await office.byWebhook({ showAmounts: false })
  await office.intents.sendSummary({ summaryId: office.summaryId, recipientId })
  expect(office.told()).toHaveLength(1)
  expect(JSON.stringify(office.told())).not.toMatch(/4,000|4000|90000|KES/)
})

test('it may be sent once more, as another message', async () => {
  await using office = await shop()
  const recipientId = await office.byWebhook({ tells: ['summaries'] })
  const wanted = { summaryId: office.summaryId, recipientId }
  await Promise.all([office.intents.sendSummary(wanted), office.intents.sendSummary(wanted)])
  const ids = office.server.received.map(({ headers }) => headers['webhook-id'])
  expect(new Set(ids).size).toBe(2)
})

test('nothing goes that was not made, to nobody who is off, and nothing that is not theirs', async () => {
  await using office = await shop()
  const { intents, summaryId } = office
  const recipientId = await office.byWebhook()
  const off = await office.byWebhook({ name: 'Off', on: false })
  const other = await office.byWebhook({ name: 'Other', wallets: ['account-9/payout'] })
  const noon = new Date(2026, 10, 17, 12).getTime()
  const missed = office.store().summaries.addMissed({
    kind: 'closing',
    date: '2026-11-17',
    dueAt: noon,
    missed: { why: 'off', from: null, until: noon + DAY }
  })
  for (const [wanted, kind] of [
    [{ summaryId: summaryId + 9, recipientId }, 'gone'],
    [{ summaryId: missed, recipientId }, 'gone'],
    [{ summaryId, recipientId: 'nobody' }, 'gone'],
    [{ summaryId, recipientId: off }, 'gone'],
    [{ summaryId, recipientId: other }, 'nothing']
  ] as const) {
    expect(await intents.previewSummary(wanted)).toEqual({ kind })
    expect(await intents.sendSummary(wanted)).toEqual({ kind })
  }
  expect(office.told()).toEqual([])
})

test('demo wallets send nothing', async () => {
  await using office = await shop()
  const recipientId = await office.byWebhook()
  const [account] = office.store().accounts.all()
  if (account) office.store().accounts.add({ ...account, id: 'demo', demo: true })
  const wanted = { summaryId: office.summaryId, recipientId }
  expect(await office.intents.previewSummary(wanted)).toEqual({ kind: 'demo' })
  expect(await office.intents.sendSummary(wanted)).toEqual({ kind: 'demo' })
  expect(office.told()).toEqual([])
})

test('a refusal is told at once and tried once', async () => {
  await using office = await shop()
  const recipientId = await office.byWebhook()
  office.server.answers.push(response => response.writeHead(410).end())
  const wanted = { summaryId: office.summaryId, recipientId }
  expect(await office.intents.sendSummary(wanted)).toEqual({ kind: 'refused', why: 'gone' })
  office.server.answers.push(response => response.writeHead(503).end())
  expect(await office.intents.sendSummary(wanted)).toMatchObject({ kind: 'failed', mayHaveCome: false })
  await office.clock.pass(DAY / 24)
  expect(office.told()).toHaveLength(2)
})

test('what reaches somebody who was refused shows that it is mended', async () => {
  await using office = await shop()
  const recipientId = await office.byWebhook()
  office.store().recipients.setRefused(recipientId, { why: 'gone', at: office.clock.now() })
  await office.intents.sendSummary({ summaryId: office.summaryId, recipientId })
  expect(office.store().recipients.find(recipientId)?.refused).toBeNull()
})

test('an SMS is one message, one of today’s, costs, and says that it is the last', async () => {
  await using office = await shop()
  const { texts, use, wanted } = await bySms(office, 2)
  const first = await office.intents.previewSummary(wanted)
  await Promise.all([office.intents.sendSummary(wanted), office.intents.sendSummary(wanted)])
  expect(first).toMatchObject({ kind: 'message', title: '', body: texts()[0] })
  expect(texts()[0]).toHaveLength((first as { characters: number }).characters)
  expect(texts()[1]).toContain("Last of today's 2 SMS.")
  expect(use()).toMatchObject({ today: 2, spent: [{ currency: 'KES', amount: '1.6' }], untold: 0 })
  expect(await office.intents.previewSummary(wanted)).toEqual({ kind: 'usedUp', most: 2 })
  expect(await office.intents.sendSummary(wanted)).toEqual({ kind: 'usedUp', most: 2 })
  expect(texts()).toHaveLength(2)
})

test('an SMS that may have come is one of today’s, one that was not taken is not', async () => {
  await using office = await shop()
  const { use, wanted } = await bySms(office, 2)
  office.server.answers.push(response => response.destroy())
  expect(await office.intents.sendSummary(wanted)).toMatchObject({ kind: 'failed', mayHaveCome: true })
  expect(use()?.today).toBe(1)
  office.server.answers.push(response =>
    response.writeHead(401).end('The supplied authentication is invalid')
  )
  expect(await office.intents.sendSummary(wanted)).toMatchObject({ kind: 'refused' })
  expect(use()?.today).toBe(1)
})
