import { expect, test } from 'vitest'
import type { Way } from '#domain/recipients/recipient.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { twilio } from '#providers/connectors/messaging/twilio.ts'
import { postOffice } from './post-office.ts'

const ACCOUNT = 'at'
const sms = (over: Partial<Extract<Way, { kind: 'sms' }>> = {}): Way => ({
  kind: 'sms',
  number: '+254722000418',
  service: 'africas-talking',
  server: '',
  accountId: ACCOUNT,
  user: '',
  sender: '',
  perDay: 10,
  ...over
})

/** What Africa's Talking answers. */
const answer = (statusCode: number, cost = 'KES 0.8000') =>
  JSON.stringify({ SMSMessageData: { Message: '', Recipients: [{ statusCode, cost, status: '' }] } })

type Office = Awaited<ReturnType<typeof postOffice>>

/** With a connected Africa's Talking account, whose address is the server's. */
async function withAccount(office: Office, over: { demo?: boolean } = {}) {
  office.store().accounts.add({
    id: ACCOUNT,
    providerId: 'africas-talking',
    name: 'Airtime & SMS',
    environment: 'production',
    values: { username: 'mwembe', baseUrl: office.server.origin },
    secretFields: ['apiKey'],
    intervalMinutes: 60,
    demo: over.demo ?? false,
    subtitle: null,
    createdAt: 0
  })
  await office.parts.secrets.set(ACCOUNT, 'apiKey', 'atsk_1', {
    keepUntilQuit: true,
    binding: { provider: 'africas-talking', to: [office.server.origin], headers: [] }
  })
}

/** A post office that answers as Africa's Talking does. */
async function smsOffice() {
  const office = await postOffice([africasTalking, twilio])
  await withAccount(office)
  office.server.usually((response, request) => {
    if (request.method === 'GET') response.end('{"UserData":{"balance":"KES 100.00"}}')
    else response.writeHead(201).end(answer(101))
  })
  await office.connect()
  return office
}

const texts = (office: Office) =>
  office.server.received
    .filter(({ path }) => path === '/version1/messaging')
    .map(({ json }) => json['message'])
const unheard = (office: Office) => office.server.answers.push(response => response.destroy())
const state = (office: Office) => office.monitor().snapshot().recipients[0]

test('goes by a connected account, with its key, and costs what it says', async () => {
  await using office = await smsOffice()
  await office.add({ way: sms() })
  await office.falls('4000.00')
  await office.quiet()
  const sent = office.server.received.find(({ path }) => path === '/version1/messaging')
  expect(sent?.headers['apikey']).toBe('atsk_1')
  expect(sent?.json).toEqual({
    username: 'mwembe',
    to: '+254722000418',
    message: expect.stringMatching(/^payout is critical\. .*KES 4,000\.00.* Salio, \d\d:\d\d$/)
  })
  await office.falls('60000.00')
  await office.quiet()
  expect(state(office)?.sms).toMatchObject({
    today: 2,
    spent: [{ currency: 'KES', amount: '1.6' }],
    untold: 0
  })
  // No secret of the account's is stored with the recipient.
  expect(JSON.stringify(office.store().recipients.all())).not.toContain('atsk')
})

test('the key of a connected account goes to no other address than it was given for', async () => {
  await using office = await smsOffice()
  await office.add({ way: sms() })
  const account = office.store().accounts.find(ACCOUNT)
  if (!account) throw new Error('no account')
  const baseUrl = office.server.origin.replace('127.0.0.1', 'localhost')
  office.store().accounts.update({ ...account, values: { ...account.values, baseUrl } })
  await office.falls('4000.00')
  await office.quiet()
  expect(texts(office)).toEqual([])
  expect(state(office)?.state).toMatchObject({ kind: 'refused', why: 'key' })
})

test('where the account is gone, it is said', async () => {
  await using office = await smsOffice()
  const recipientId = await office.add({ way: sms() })
  office.store().accounts.remove(ACCOUNT)
  await office.falls('4000.00')
  await office.quiet()
  expect(state(office)?.state).toMatchObject({ kind: 'refused', why: 'account' })
  const facts = office.facts({ way: sms() })
  expect(await office.monitor().intents.saveRecipient({ recipientId, facts, secrets: {} })).toEqual({
    ok: false,
    why: 'problems',
    problems: { accountId: 'account' }
  })
})

test('after two tries without an answer it is left alone, and another way is used', async () => {
  await using office = await smsOffice()
  const recipientId = await office.add({ way: sms() })
  unheard(office)
  unheard(office)
  await office.falls('4000.00')
  for (let minute = 0; minute < 120; minute += 5) {
    await office.clock.pass(5 * MINUTE)
    await office.quiet()
  }
  expect(texts(office)).toHaveLength(2)
  expect(texts(office)[0]).not.toContain('Perhaps')
  expect(texts(office)[1]).toContain('Perhaps sent twice.')
  const [line] = await office.monitor().intents.getDeliveries({ recipientId })
  expect(line?.fate).toEqual({ kind: 'silent', reason: 'unanswered' })
  expect(line?.tries).toHaveLength(2)
})

test('a kill in the middle of both tries makes no third', async () => {
  await using office = await smsOffice()
  await office.add({ way: sms() })
  for (let life = 0; life < 2; life += 1) {
    office.server.answers.push(() => undefined)
    if (life === 0) await office.falls('4000.00')
    else await office.clock.pass(MINUTE)
    await office.sent(life + 1)
    await office.kill()
  }
  await office.clock.pass(HOUR)
  await office.quiet()
  expect(texts(office)).toHaveLength(2)
})

test('what was not taken for sure is tried again as long as by other ways', async () => {
  await using office = await smsOffice()
  await office.add({ way: sms() })
  for (let time = 0; time < 3; time += 1)
    office.server.answers.push(response => response.writeHead(503).end(''))
  await office.falls('4000.00')
  for (let minute = 0; minute < 120; minute += 5) {
    await office.clock.pass(5 * MINUTE)
    await office.quiet()
  }
  expect(texts(office)).toHaveLength(4)
  expect(texts(office).at(-1)).not.toContain('Perhaps')
})

test("today's last one says so, what follows waits, and what is critical goes by another way", async () => {
  await using office = await smsOffice()
  const recipientId = await office.add({ way: sms({ perDay: 2 }) })
  await office.add({ tells: [] })
  await office.falls('4000.00')
  await office.quiet()
  await office.falls('60000.00')
  await office.quiet()
  expect(texts(office)[0]).not.toContain('Last')
  expect(texts(office)[1]).toContain("Last of today's 2 SMS.")
  await office.falls('4000.00')
  await office.quiet()
  expect(texts(office)).toHaveLength(2)
  expect(state(office)?.sms?.today).toBe(2)
  expect(office.server.received.at(-1)?.json).toMatchObject({ title: 'payout is critical' })
  const [line] = await office.monitor().intents.getDeliveries({ recipientId })
  expect(line?.fate).toMatchObject({ kind: 'held', reason: 'daily' })
  for (let hour = 0; hour < 25; hour += 1) {
    await office.clock.pass(HOUR)
    await office.quiet()
  }
  expect(texts(office)[2]).toMatch(/^payout is (still )?critical/)
})

test('a clock that was ahead uses up nothing of today, and adds nothing to this month', async () => {
  await using office = await smsOffice()
  await office.add({ way: sms({ perDay: 1 }) })
  const now = office.clock.now()
  office.clock.setWall(now + 400 * DAY)
  await office.falls('4000.00')
  await office.quiet()
  expect(texts(office)).toHaveLength(1)
  office.clock.setWall(now)
  expect(state(office)?.sms).toMatchObject({ today: 0, spent: [] })
  await office.falls('60000.00')
  await office.quiet()
  expect(texts(office)).toHaveLength(2)
})

test('an account without credit is asked again every hour, until somebody tops up', async () => {
  await using office = await smsOffice()
  await office.add({ way: sms() })
  for (let time = 0; time < 2; time += 1)
    office.server.answers.push(response => response.writeHead(201).end(answer(405)))
  await office.falls('4000.00')
  await office.quiet()
  expect(state(office)?.state).toMatchObject({ kind: 'refused', why: 'credit' })
  await office.clock.pass(30 * MINUTE)
  await office.quiet()
  expect(texts(office)).toHaveLength(1)
  for (let minute = 0; minute < 120; minute += 10) {
    await office.clock.pass(10 * MINUTE)
    await office.quiet()
  }
  expect(texts(office)).toHaveLength(3)
  expect(state(office)?.state).toMatchObject({ kind: 'delivered' })
})

test('a number is kept as it is dialled from abroad, and refused where there is none', async () => {
  await using office = await smsOffice()
  const id = await office.add({ way: sms({ number: '0722 000 418' }) })
  expect(office.store().recipients.find(id)?.way).toMatchObject({ number: '+254722000418' })
  const { intents } = office.monitor()
  const save = (number: string) =>
    intents.saveRecipient({ recipientId: null, facts: office.facts({ way: sms({ number }) }), secrets: {} })
  for (const [number, problem] of [
    ['', 'empty'],
    ['0722', 'phone'],
    ['+25472200041800', 'phone'],
    ['asha', 'phone']
  ] as const)
    expect(await save(number)).toMatchObject({ ok: false, problems: { number: problem } })
  const preview = await intents.previewRecipient({
    recipientId: null,
    facts: office.facts({ way: sms({ number: '0722 000 418' }) })
  })
  expect(preview.sms?.phone).toEqual({ number: '+254 722 000418', country: 'KE' })
  expect(preview).toMatchObject({ title: '', place: new URL(office.server.origin).host })
  expect(preview.sms?.characters).toBe(preview.body.length)
})

test('a key of its own goes to the keychain, and a wrong one is said at its field', async () => {
  await using office = await smsOffice()
  const own = sms({ accountId: '', user: 'other' })
  const { intents } = office.monitor()
  const save = (way: Way, secrets: Record<string, string>) =>
    intents.saveRecipient({ recipientId: null, facts: office.facts({ way }), secrets })
  expect(await save(own, {})).toMatchObject({ problems: { apiKey: 'empty' } })
  expect(await save(sms({ accountId: '' }), { apiKey: 'x' })).toMatchObject({ problems: { user: 'empty' } })
  const other = sms({ accountId: '', service: 'twilio', user: 'AC1', sender: '' })
  expect(await save(other, { apiKeySid: 'SK1' })).toMatchObject({
    problems: { user: 'malformed', apiKeySid: 'malformed', apiKeySecret: 'empty', sender: 'empty' }
  })
  expect(await save(sms({ service: 'till' }), {})).toMatchObject({ problems: { accountId: 'account' } })
  expect(await save(own, { apiKey: 'atsk_own' })).toMatchObject({ ok: true })
  const [stored] = office.store().recipients.all()
  expect(stored?.secretFields).toEqual(['apiKey'])
  expect(stored?.way).toMatchObject({ server: 'https://api.africastalking.com' })
  expect(JSON.stringify(stored)).not.toContain('atsk_own')
})

test('a sandbox, which sends nothing, is not taken for a way to reach somebody', async () => {
  await using office = await smsOffice()
  const { intents } = office.monitor()
  const own = office.facts({ way: sms({ accountId: '', user: 'sandbox' }) })
  expect(
    await intents.saveRecipient({ recipientId: null, facts: own, secrets: { apiKey: 'atsk_own' } })
  ).toMatchObject({ problems: { user: 'sandbox' } })
  await office.add({ way: sms() })
  const account = office.store().accounts.find(ACCOUNT)
  if (!account) throw new Error('no account')
  office.store().accounts.update({ ...account, environment: 'sandbox' })
  const facts = office.facts({ way: sms() })
  expect(await intents.saveRecipient({ recipientId: null, facts, secrets: {} })).toMatchObject({
    problems: { accountId: 'sandbox' }
  })
  await office.falls('4000.00')
  await office.quiet()
  expect(texts(office)).toEqual([])
  expect(state(office)?.state).toMatchObject({ kind: 'refused', why: 'sandbox' })
})

test("a wallet's own alarm does not hang on that wallet unnoticed", async () => {
  await using office = await smsOffice()
  const { monitor } = office
  await monitor().intents.refresh({ accountId: ACCOUNT, walletKey: null })
  const id = await office.add({ way: sms() })
  expect(monitor().snapshot().recipients[0]?.sms?.hangsOn).toBe('Application')
  // By its username it is the same account.
  const own = sms({ accountId: '', user: 'mwembe' })
  const facts = office.facts({ way: own })
  expect((await monitor().intents.previewRecipient({ recipientId: id, facts })).sms?.hangsOn).toBe(
    'Application'
  )
  const second = await office.add()
  const hangsOn = () => monitor().snapshot().recipients[0]?.sms?.hangsOn
  expect(hangsOn()).toBeNull()
  office.store().recipients.setRefused(second, { why: 'credentials', at: 0 })
  expect(hangsOn()).toBe('Application')
  office.store().recipients.setRefused(second, null)
  await monitor().intents.removeRecipient({ recipientId: second })
  expect(hangsOn()).toBe('Application')
})

test('a month has its own sum', async () => {
  await using office = await smsOffice()
  await office.add({ way: sms() })
  await office.falls('4000.00')
  await office.quiet()
  office.clock.setWall(office.clock.now() + 31 * DAY)
  expect(state(office)?.sms).toMatchObject({ today: 0, spent: [], untold: 0 })
})

test('another kind of key takes the place of the stored one, and an account that of both', async () => {
  await using office = await smsOffice()
  const { intents } = office.monitor()
  const user = `AC${'0'.repeat(32)}`
  const way = sms({ accountId: '', service: 'twilio', user, sender: '+15557122661' })
  const facts = office.facts({ way })
  const pair = { apiKeySid: `SK${'1'.repeat(32)}`, apiKeySecret: 's3cret' }
  const recipientId = await office.add({ way }, pair)
  const fields = () => office.store().recipients.find(recipientId)?.secretFields
  expect(fields()).toEqual(['apiKeySid', 'apiKeySecret'])
  await intents.saveRecipient({ recipientId, facts, secrets: { authToken: 'tok' } })
  expect(fields()).toEqual(['authToken'])
  await expect(office.keychain.get(recipientId, 'apiKeySecret')).rejects.toThrow()
  await intents.saveRecipient({ recipientId, facts: office.facts({ way: sms() }), secrets: {} })
  expect(fields()).toEqual([])
  await expect(office.keychain.get(recipientId, 'authToken')).rejects.toThrow()
})

test('nothing is sent by an account that a set-up file added and nobody has opened', async () => {
  await using office = await smsOffice()
  const account = office.store().accounts.find(ACCOUNT)
  if (!account) throw new Error('no account')
  office.store().accounts.update({ ...account, secretFields: [] })
  const facts = office.facts({ way: sms() })
  expect(await office.monitor().intents.testRecipient({ recipientId: null, facts, secrets: {} })).toEqual({
    kind: 'refused',
    why: 'key'
  })
  expect(texts(office)).toEqual([])
})

test('a test that may have come is one of today’s', async () => {
  await using office = await smsOffice()
  const recipientId = await office.add({ way: sms() })
  const facts = office.facts({ way: sms() })
  unheard(office)
  expect(await office.monitor().intents.testRecipient({ recipientId, facts, secrets: {} })).toMatchObject({
    kind: 'failed'
  })
  expect(state(office)?.sms).toMatchObject({ today: 1, spent: [], untold: 0 })
})
