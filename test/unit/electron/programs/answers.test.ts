import { describe, expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { answer } from '#programs/answers.ts'
import { askedWorld } from './asked-world.ts'
import { schemaProblems } from './schema.ts'

describe('balance', () => {
  test('tells each wallet’s last balance with its age, and asks no provider', async () => {
    const { balance, clock, id, till } = await askedWorld()
    await clock.pass(1 * MINUTE)
    const reads = till.reads
    expect(await balance()).toMatchObject({
      exit: 0,
      document: {
        version: 1,
        kind: 'balances',
        running: true,
        amountsHidden: false,
        wallets: [
          {
            id,
            name: 'payout',
            currency: 'KES',
            amount: '12000.00',
            low: '10000',
            critical: '5000',
            level: 'healthy',
            reach: 'fresh',
            ageSeconds: 180
          }
        ]
      }
    })
    expect(till.reads).toBe(reads)
  })

  test('asks the provider first where that is wanted, and no more often than it allows', async () => {
    const { balance, till } = await askedWorld()
    till.balances.set('payout', '300')
    const reads = till.reads
    expect(await balance([], true)).toMatchObject({
      document: { wallets: [{ amount: '300', level: 'critical', ageSeconds: 0 }] }
    })
    till.balances.set('payout', '200')
    expect(await balance(['payout'], true)).toMatchObject({ document: { wallets: [{ amount: '300' }] } })
    expect(till.reads).toBe(reads + 1)
  })

  test('ends with 69 where a balance could not be read, and tells the last one', async () => {
    const { balance, clock, till } = await askedWorld()
    till.failure = { kind: 'down', status: 503 }
    await clock.pass(20 * MINUTE)
    expect(await balance()).toMatchObject({
      exit: 69,
      document: { wallets: [{ amount: '12000.00', reach: 'unreachable' }] }
    })
  })

  test('an unknown balance is null with no level, never 0', async () => {
    const { addAccount, balance } = await askedWorld()
    addAccount({ id: 'other', name: 'Second shop' }, 'till')
    expect(await balance(['till'])).toMatchObject({
      exit: 69,
      document: { wallets: [{ amount: null, level: null, reach: 'unknown', readAt: null, ageSeconds: null }] }
    })
  })

  test('a name that fits two wallets lists both; account/wallet and the id tell them apart', async () => {
    const { addAccount, balance, id } = await askedWorld()
    addAccount({ id: 'other', name: 'Second shop' }, 'Payout')
    expect(await balance(['PAYOUT'])).toMatchObject({
      problem: { kind: 'walletAmbiguous', given: 'PAYOUT', wallets: [{ id }, { id: 'other/Payout' }] }
    })
    expect(await balance(['second shop/payout'])).toMatchObject({
      document: { wallets: [{ id: 'other/Payout' }] }
    })
    expect(await balance([id])).toMatchObject({ document: { wallets: [{ id }] } })
    expect(await balance(['Nobody'])).toEqual({ problem: { kind: 'walletUnknown', given: 'Nobody' } })
  })

  test('hidden amounts stay hidden', async () => {
    const { balance, canPay, monitor } = await askedWorld()
    await monitor.intents.changeSettings({ hideAmounts: true })
    const all = [await balance(), await canPay('100')]
    expect(all).toMatchObject([
      { document: { amountsHidden: true, wallets: [{ amount: null, low: null, level: 'healthy' }] } },
      { exit: 0, document: { amountsHidden: true, answer: 'yes', left: null, needed: null, total: null } }
    ])
    expect(JSON.stringify(all)).not.toMatch(/12000|11900|10000/)
  })
})

describe('can-pay', () => {
  test('reads afresh and counts fees and what must be left, exactly', async () => {
    const { canPay, till } = await askedWorld()
    till.balances.set('payout', '12100.05')
    expect(await canPay('10000', { fee: '1%', reserve: '2000.05' })).toMatchObject({
      exit: 0,
      document: { answer: 'yes', fees: '100', needed: '12100.05', left: '0', wallet: { ageSeconds: 0 } }
    })
  })

  test('one smallest unit short is a no', async () => {
    const { canPay } = await askedWorld()
    expect(await canPay('12000.01')).toMatchObject({ exit: 1, document: { answer: 'no', left: '-0.01' } })
  })

  test('is never a yes by an old balance', async () => {
    const { canPay, clock, till } = await askedWorld()
    till.balances.set('payout', { kind: 'down', status: 503 })
    expect(await canPay('1')).toMatchObject({ problem: { kind: 'notFresh', wallet: 'Main shop/payout' } })
    await clock.pass(MINUTE)
    expect(await canPay('1', { maxAge: 2 * MINUTE })).toMatchObject({ problem: { kind: 'notFresh' } })
    expect(await canPay('1', { maxAge: 10 * MINUTE })).toMatchObject({
      exit: 0,
      document: { answer: 'yes', wallet: { reach: 'unreachable', ageSeconds: 180 } }
    })
  })

  test('says when to try again where the provider may not be asked yet', async () => {
    const { canPay, clock } = await askedWorld()
    expect(await canPay('1')).toMatchObject({ exit: 0 })
    await clock.pass(1)
    expect(await canPay('1')).toEqual({
      problem: {
        kind: 'tooSoon',
        wallet: 'Main shop/payout',
        readAt: clock.now() - 1,
        next: clock.now() - 1 + MINUTE
      }
    })
  })

  test('goes by the true age where the clock was set back since', async () => {
    const { canPay, clock, till } = await askedWorld()
    till.balances.set('payout', { kind: 'down', status: 503 })
    clock.setWall(clock.now() - 60 * MINUTE)
    await clock.pass(2 * MINUTE)
    expect(await canPay('1', { maxAge: 3 * MINUTE })).toMatchObject({ problem: { kind: 'notFresh' } })
    expect(await canPay('1', { maxAge: 5 * MINUTE })).toMatchObject({
      document: { wallet: { ageSeconds: 240 } }
    })
  })

  test('asks nobody where the question is not clear', async () => {
    const { canPay, till } = await askedWorld()
    const reads = till.reads
    expect(await canPay('12,000')).toMatchObject({
      problem: { kind: 'twofold', readings: [{ amount: '12000' }, { amount: '12' }] }
    })
    expect(await canPay('1', { from: 'till' })).toMatchObject({ problem: { kind: 'walletUnknown' } })
    expect(await canPay('1', { fee: 'five' })).toMatchObject({ problem: { kind: 'amount' } })
    expect(await canPay('0')).toMatchObject({ problem: { kind: 'zero' } })
    expect(till.reads).toBe(reads)
  })

  test.each([
    { what: 'collateral', facts: { kind: 'collateral' } },
    { what: 'a stock of SMS', facts: { currency: 'SMS' } }
  ] as const)('$what is not paid from', async ({ facts }) => {
    const { canPay, id, store, monitor } = await askedWorld()
    const found = store.wallets.find(id)
    if (!found) throw new Error('no wallet')
    store.wallets.save(found.account.id, { ...found.wallet, ...facts }, 1, found.wallet.readAt ?? 0)
    await monitor.intents.orderAccounts({ accountIds: [] })
    expect(await canPay('1')).toEqual({ problem: { kind: 'walletCannotPay', wallet: 'Main shop/payout' } })
  })
})

describe('topped-up', () => {
  const question = {
    command: 'topped-up',
    amount: '50000',
    to: 'payout',
    way: 'bank',
    reference: 'TKR4\u202e X',
    isAnother: false
  } as const

  test('has Salio watch for the money, as its user does in the popover', async () => {
    const { account, watched } = await askedWorld()
    const told = await answer(watched, question)
    expect(told).toMatchObject({ exit: 0, document: { kind: 'toppedUp', amount: '50000', way: 'bank' } })
    expect('document' in told && schemaProblems(told.document)).toEqual([])
    expect(account().wallets[0]?.topUps).toMatchObject([
      { amount: '50000', way: 'bank', reference: 'TKR4 X', state: 'on-its-way' }
    ])
  })

  test('the same amount again asks whether it is another one', async () => {
    const { account, clock, watched } = await askedWorld()
    await answer(watched, question)
    expect(await answer(watched, question)).toEqual({
      problem: { kind: 'twice', wallet: 'Main shop/payout', toldAt: clock.now() }
    })
    expect(await answer(watched, { ...question, isAnother: true })).toMatchObject({ exit: 0 })
    expect(account().wallets[0]?.topUps).toHaveLength(2)
  })

  test('what is not clear is told of nothing', async () => {
    const { account, watched } = await askedWorld()
    for (const [amount, kind] of [
      ['50,000', 'twofold'],
      ['0', 'zero'],
      ['1234567890123', 'amount']
    ] as const)
      expect(await answer(watched, { ...question, amount })).toMatchObject({ problem: { kind } })
    expect(await answer(watched, { ...question, to: 'x' })).toMatchObject({
      problem: { kind: 'walletUnknown' }
    })
    expect(account().wallets[0]?.topUps).toEqual([])
  })

  test('what is on its way never makes one able to pay', async () => {
    const { canPay, watched } = await askedWorld()
    await answer(watched, question)
    expect(await canPay('12001')).toMatchObject({ exit: 1 })
  })
})

test('status tells which accounts can be read, in words, without the provider’s own', async () => {
  const { clock, till, watched } = await askedWorld()
  till.failure = { kind: 'rejected' }
  await clock.pass(30 * MINUTE)
  expect(await answer(watched, { command: 'status' })).toMatchObject({
    exit: 0,
    document: {
      kind: 'status',
      salio: '1.2.3',
      running: true,
      network: null,
      accounts: [{ name: 'Main shop', provider: 'till', reach: 'rejected', failure: 'rejected' }]
    }
  })
})

test('every document is as the committed schema says', async () => {
  const { addAccount, balance, canPay, monitor, watched } = await askedWorld()
  addAccount({ id: 'other', name: 'Second shop' }, 'till')
  await monitor.intents.snooze({ walletId: null, span: 'hour' })
  const answers = [await balance(), await canPay('5'), await answer(watched, { command: 'status' })]
  await monitor.intents.changeSettings({ hideAmounts: true })
  answers.push(await balance())
  const documents = answers.map(one => ('document' in one ? one.document : null))
  expect(documents.flatMap(schemaProblems)).toEqual([])
  expect(schemaProblems({ ...documents[0], wallets: [{}] })).not.toEqual([])
})
