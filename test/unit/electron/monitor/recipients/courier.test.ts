import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { compact } from '#monitor/upkeep/housekeeping.ts'
import { postOffice } from './post-office.ts'

const titles = (office: Awaited<ReturnType<typeof postOffice>>) =>
  office.server.received.map(({ json }) => json['title'])

test('nothing is sent before a recipient is added', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.falls('4000.00')
  await office.quiet()
  expect(office.announcedKinds()).toEqual(['critical'])
  expect(office.tries()).toBe(0)
})

test('a critical wallet is told once, with its figures where they are shown', async () => {
  await using office = await postOffice()
  await office.connect()
  const recipientId = await office.add()
  await office.falls('4000.00')
  await office.quiet()
  expect(office.server.received).toHaveLength(1)
  const [message] = office.server.received
  expect(message?.json).toMatchObject({ topic: 'salio-asha', title: 'payout is critical', priority: 5 })
  expect(message?.json['message']).toMatch(/KES\u00a04,000\.00.*\nSalio, \d\d:\d\d$/)
  await office.clock.pass(2 * HOUR)
  await office.quiet()
  expect(office.server.received).toHaveLength(1)
  expect(office.monitor().snapshot().recipients[0]?.state).toMatchObject({ kind: 'delivered' })
  const [line] = await office.monitor().intents.getDeliveries({ recipientId })
  expect(line).toMatchObject({
    alerts: [{ id: 1, what: 'critical', name: 'payout' }],
    fate: { kind: 'delivered' }
  })
  expect(line?.tries).toEqual([{ at: expect.any(Number), end: 'taken' }])
})

test('while the server is away nothing is lost, and what recovered meanwhile is told as over', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  await office.server.stop()
  await office.falls('4000.00')
  await office.quiet()
  expect(office.monitor().snapshot().recipients[0]?.state).toMatchObject({ kind: 'trying' })
  office.till.balances.set('payout', '60000.00')
  for (let minute = 0; minute < 60; minute += 5) {
    await office.clock.pass(5 * MINUTE)
    await office.quiet()
  }
  await office.server.restart()
  await office.clock.pass(30 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual([expect.stringMatching(/^payout was critical from \d\d:\d\d to \d\d:\d\d$/)])
  const message = String(office.server.received[0]?.json['message'])
  expect(message).toContain('sent at')
  // It was refused at the door, so nothing can have come before.
  expect(message).not.toContain('second time')
})

test('what still holds is told within half an hour after the server is back', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  await office.server.stop()
  await office.falls('4000.00')
  for (let minute = 0; minute < 6 * 60; minute += 5) {
    await office.clock.pass(5 * MINUTE)
    await office.quiet()
  }
  await office.server.restart()
  for (let minute = 0; minute < 30; minute += 5) {
    await office.clock.pass(5 * MINUTE)
    await office.quiet()
  }
  expect(titles(office)).toEqual(['payout is critical'])
})

test('a kill in the middle of a try repeats it once, and says so', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  office.server.answers.push(() => undefined)
  office.till.balances.set('payout', '4000.00')
  await office.clock.pass(5 * MINUTE)
  await office.clock.pass(MINUTE + 5_000)
  while (office.server.received.length === 0) await office.clock.pass(0)
  await office.kill()
  await office.quiet()
  await office.clock.pass(MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is critical', 'payout is critical'])
  const [first, second] = office.server.received.map(({ json }) => String(json['message']))
  expect(first).not.toContain('second time')
  expect(second).toContain('This may be the second time')
  await office.kill()
  await office.clock.pass(HOUR)
  await office.quiet()
  expect(office.server.received).toHaveLength(2)
})

test('one that is refused for good is not tried again before it is mended, and then tells what still holds', async () => {
  await using office = await postOffice()
  await office.connect()
  const recipientId = await office.add()
  office.server.answers.push(response => response.writeHead(401).end('{}'))
  await office.falls('4000.00')
  await office.quiet()
  expect(office.monitor().snapshot().recipients[0]).toMatchObject({
    state: { kind: 'refused', why: 'credentials' },
    waiting: 1
  })
  await office.clock.pass(3 * HOUR)
  await office.quiet()
  expect(office.server.received).toHaveLength(1)
  await office
    .monitor()
    .intents.saveRecipient({ recipientId, facts: office.facts(), secrets: { token: 'tk_new' } })
  await office.quiet()
  await office.clock.pass(MINUTE)
  await office.quiet()
  expect(office.server.received).toHaveLength(2)
  expect(office.server.received[1]?.headers.authorization).toBe('Bearer tk_new')
  expect(office.monitor().snapshot().recipients[0]?.state.kind).toBe('delivered')
})

test('what waits is not sent to somebody who is told of it no more', async () => {
  await using office = await postOffice()
  await office.connect()
  const recipientId = await office.add()
  office.server.answers.push(response => response.writeHead(503).end('{}'))
  await office.falls('4000.00')
  await office.quiet()
  const save = (over: object) =>
    office.monitor().intents.saveRecipient({ recipientId, facts: office.facts(over), secrets: {} })
  await save({ wallets: ['other/wallet'] })
  await save({})
  await office.clock.pass(HOUR)
  await office.quiet()
  expect(office.server.received).toHaveLength(1)
  const [line] = await office.monitor().intents.getDeliveries({ recipientId })
  expect(line?.fate).toEqual({ kind: 'silent', reason: 'off' })
})

test('where one way refuses, another way of the same person is used', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  const other = { kind: 'ntfy', server: office.server.origin, topic: 'other', ownNetwork: false } as const
  await office.add({ name: 'asha', way: other, tells: ['trouble'] })
  office.server.answers.push(response => response.writeHead(403).end('{}'))
  await office.falls('4000.00')
  await office.quiet()
  await office.clock.pass(MINUTE)
  await office.quiet()
  expect(office.server.received.map(({ json }) => json['topic'])).toEqual(['salio-asha', 'other'])
})

test('a wait that the server asks for is kept, even for what is new', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  office.server.answers.push(response => response.writeHead(429, { 'retry-after': '2400' }).end('{}'))
  await office.falls('9000.00')
  await office.quiet()
  await office.falls('4000.00')
  await office.quiet()
  await office.clock.pass(20 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is low'])
  await office.clock.pass(30 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is low', 'payout is critical'])
})

test('who looked at the desk is not told of it', async () => {
  await using office = await postOffice()
  await office.connect()
  const recipientId = await office.add({ unlooked: 10 })
  await office.falls('4000.00')
  await office.clock.pass(5 * MINUTE)
  office.monitor().noteLook(null)
  await office.clock.pass(20 * MINUTE)
  await office.quiet()
  expect(office.tries()).toBe(0)
  const [line] = await office.monitor().intents.getDeliveries({ recipientId })
  expect(line?.fate).toEqual({ kind: 'silent', reason: 'looked' })
})

test('a look by a clock that was ahead is none at what happens after it is set right', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add({ unlooked: 10 })
  for (const subject of [null, 'till/payout']) office.monitor().noteLook(subject)
  office.clock.setWall(office.clock.now() - 12 * HOUR)
  await office.falls('4000.00')
  await office.clock.pass(15 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is critical'])
})

test('where nobody looked it is told after that time', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add({ unlooked: 10 })
  await office.falls('4000.00')
  await office.clock.pass(5 * MINUTE)
  await office.quiet()
  expect(office.tries()).toBe(0)
  await office.clock.pass(6 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is critical'])
})

test('a recovery is told to whom the fall was told, and to nobody else', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  const other = { kind: 'ntfy', server: office.server.origin, topic: 'other', ownNetwork: false } as const
  await office.add({ name: 'Otieno', way: other, tells: ['low', 'recovered'] })
  await office.falls('4000.00')
  await office.quiet()
  await office.falls('60000.00')
  await office.quiet()
  expect(office.server.received.map(({ json }) => [json['topic'], json['title']])).toEqual([
    ['salio-asha', 'payout is critical'],
    ['salio-asha', 'payout is back to KES\u00a060,000.00']
  ])
})

test('demo wallets never send anything', async () => {
  await using office = await postOffice()
  office.seed(['https://till.example'], { demo: true })
  await office.add()
  office
    .store()
    .wallets.save(
      'known-0',
      { key: 'payout', name: 'payout', currency: 'KES', kind: 'ordinary', active: true, detail: null },
      0,
      1
    )
  const id = office.store().alertLog.add({
    at: office.clock.now(),
    accountId: 'known-0',
    walletId: 'known-0/payout',
    what: 'critical',
    amount: '1',
    outcome: null
  })
  office.store().outbox.add(id, 'critical', 'amount')
  expect(office.store().deliveries.pending()).toEqual([])
  const tested = await office
    .monitor()
    .intents.testRecipient({ recipientId: null, facts: office.facts(), secrets: {} })
  expect(tested).toEqual({ kind: 'demo' })
  expect(office.tries()).toBe(0)
})

test('a clock that is set back lets nothing wait for hours', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add()
  for (let time = 0; time < 2; time += 1)
    office.server.answers.push(response => response.writeHead(503).end('{}'))
  await office.falls('4000.00')
  await office.quiet()
  office.clock.setWall(office.clock.now() - 12 * HOUR)
  await office.clock.pass(5 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is critical', 'payout is critical'])
  // That try fails, too.
  await office.clock.pass(30 * MINUTE)
  await office.quiet()
  expect(titles(office)).toHaveLength(3)
})

test('a clock that is set back makes nobody wait longer for a look', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add({ unlooked: 10 })
  await office.falls('4000.00')
  office.clock.setWall(office.clock.now() - 12 * HOUR)
  await office.clock.pass(15 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is critical'])
})

test('what was sent over a month ago is forgotten, what still waits is not', async () => {
  await using office = await postOffice()
  await office.connect()
  const recipientId = await office.add()
  await office.falls('4000.00')
  await office.quiet()
  const { deliveries } = office.store()
  deliveries.prune(office.clock.now() + 29 * DAY)
  expect(deliveries.messages(recipientId)).toHaveLength(1)
  compact(office.store(), office.clock.now() + 34 * DAY)
  expect(deliveries.messages(recipientId)).toEqual([])
  expect(await office.monitor().intents.getDeliveries({ recipientId })).toEqual([])
})

test('who is told of falls only is told of a later one that is over, too', async () => {
  await using office = await postOffice()
  await office.connect()
  await office.add({ tells: ['critical'] })
  await office.falls('4000.00')
  await office.quiet()
  await office.falls('60000.00')
  await office.server.stop()
  await office.falls('4000.00')
  await office.quiet()
  await office.falls('60000.00')
  await office.server.restart()
  await office.clock.pass(40 * MINUTE)
  await office.quiet()
  expect(titles(office)).toEqual(['payout is critical', expect.stringMatching(/^payout was critical from/)])
})
