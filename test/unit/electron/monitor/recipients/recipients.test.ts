import { expect, test } from 'vitest'
import type { Way } from '#domain/recipients/recipient.ts'
import { postOffice } from './post-office.ts'

const way = (over: object): Way =>
  ({ kind: 'ntfy', server: 'https://ntfy.sh', topic: 'x', ownNetwork: false, ...over }) as Way
const hook = (url: string, ownNetwork = false): Way => ({ kind: 'webhook', url, ownNetwork })
const signingSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

test.each<[string, Way, Record<string, string>, object]>([
  ['a server without its beginning', way({ server: 'ntfy.sh' }), {}, { server: 'noScheme' }],
  ['a server without encryption', way({ server: 'http://ntfy.sh' }), {}, { server: 'insecure' }],
  ['one of the own network', way({ server: 'http://192.168.1.20' }), {}, { server: 'ownNetwork' }],
  ['a topic that ntfy does not know', way({ topic: 'my topic' }), {}, { topic: 'topic' }],
  ['no topic', way({ topic: '' }), {}, { topic: 'empty' }],
  ['a token that would break out of its header', way({}), { token: 'tk\r\nX: 1' }, { token: 'malformed' }],
  ['a webhook without a secret', hook('https://a.example/x'), {}, { signingSecret: 'empty' }],
  [
    'a secret that nothing can be signed by',
    hook('https://a.example'),
    { signingSecret: 'abc' },
    { signingSecret: 'secret' }
  ],
  ['no address', hook(''), { signingSecret }, { url: 'empty' }]
])('%s is said at its field', async (_name, wrong, secrets, problems) => {
  await using office = await postOffice()
  const facts = office.facts({ way: wrong })
  const saved = await office.monitor().intents.saveRecipient({ recipientId: null, facts, secrets })
  expect(saved).toEqual({ ok: false, why: 'problems', problems })
  expect(await office.monitor().intents.testRecipient({ recipientId: null, facts, secrets })).toEqual({
    kind: 'problems',
    problems
  })
  expect(office.store().recipients.all()).toEqual([])
  expect(office.tries()).toBe(0)
})

test('a user name and a query in an address go to the keychain, not to the database', async () => {
  await using office = await postOffice()
  const url = office.server.origin.replace('//', '//asha:p%40ss@')
  await office.add({ way: hook(`${url}/hook?key=s3cret`) }, { signingSecret })
  const [stored] = office.store().recipients.all()
  expect(JSON.stringify(stored)).not.toMatch(/s3cret|p@ss|p%40ss|whsec/)
  expect(stored?.way).toEqual(hook(`${office.server.origin}/hook`))
  expect(stored?.secretFields).toEqual(['signingSecret', 'login', 'query'])
  const tested = await office.monitor().intents.testRecipient({
    recipientId: stored?.id ?? '',
    facts: office.facts({ way: stored?.way as Way }),
    secrets: {}
  })
  expect(tested.kind).toBe('taken')
  expect(office.server.received[0]?.path).toBe('/hook?key=s3cret')
  expect(office.server.received[0]?.headers.authorization).toBe(
    `Basic ${Buffer.from('asha:p@ss').toString('base64')}`
  )
})

test('a token is never sent to another address than it was given for', async () => {
  await using office = await postOffice()
  const recipientId = await office.add({}, { token: 'tk_1' })
  const other = way({ server: office.server.origin.replace('127.0.0.1', 'localhost'), topic: 'x' })
  const facts = office.facts({ way: other })
  await office.monitor().intents.testRecipient({ recipientId, facts, secrets: {} })
  expect(office.server.received[0]?.headers.authorization).toBeUndefined()
  await office.monitor().intents.saveRecipient({ recipientId, facts, secrets: {} })
  expect(office.store().recipients.find(recipientId)?.secretFields).toEqual([])
  await expect(office.keychain.get(recipientId, 'token')).rejects.toThrow()
})

test('removing somebody deletes the token and what waits', async () => {
  await using office = await postOffice()
  await office.connect()
  const recipientId = await office.add({}, { token: 'tk_1' })
  office.server.answers.push(response => response.writeHead(503).end('{}'))
  await office.falls('4000.00')
  await office.quiet()
  expect(await office.monitor().intents.removeRecipient({ recipientId })).toEqual({ ok: true, value: null })
  await expect(office.keychain.get(recipientId, 'token')).rejects.toThrow()
  expect(office.store().deliveries.pending()).toEqual([])
})

test('the preview is what a test sends, but for the word that it is one', async () => {
  await using office = await postOffice()
  await office.connect()
  const facts = office.facts({ showAmounts: false, language: 'fr' })
  const preview = await office.monitor().intents.previewRecipient({ recipientId: null, facts })
  expect(office.tries()).toBe(0)
  await office.monitor().intents.testRecipient({ recipientId: null, facts, secrets: {} })
  expect(office.server.received[0]?.json).toMatchObject({
    title: `Essai\u00a0: ${preview.title}`,
    message: preview.body
  })
  expect(preview.body).not.toContain('KES')
  expect(preview.place).toBe(new URL(office.server.origin).host)
})

test('no more than twenty', async () => {
  await using office = await postOffice()
  for (let number = 0; number < 20; number += 1) await office.add({ name: `Asha ${number}` })
  const saved = await office
    .monitor()
    .intents.saveRecipient({ recipientId: null, facts: office.facts(), secrets: {} })
  expect(saved).toEqual({ ok: false, why: 'tooMany' })
})

test('the history says what became of an alert for each', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  await office.falls('4000.00')
  await office.quiet()
  const [line] = await office.monitor().intents.getHistory({ walletId: null })
  expect(line?.recipients).toEqual([{ name: 'Asha', fate: { kind: 'delivered', at: expect.any(Number) } }])
})

test('a stored token is deleted at the same address only where that was ticked', async () => {
  await using office = await postOffice()
  const recipientId = await office.add({}, { token: 'tk_1' })
  const { intents } = office.monitor()
  const facts = office.facts()
  await intents.saveRecipient({ recipientId, facts, secrets: {} })
  expect(office.store().recipients.find(recipientId)?.secretFields).toEqual(['token'])
  await intents.testRecipient({ recipientId, facts, secrets: {}, forget: ['token'] })
  expect(office.server.received[0]?.headers.authorization).toBeUndefined()
  await intents.saveRecipient({ recipientId, facts, secrets: {}, forget: ['token'] })
  expect(office.store().recipients.find(recipientId)?.secretFields).toEqual([])
  await expect(office.keychain.get(recipientId, 'token')).rejects.toThrow()
})
