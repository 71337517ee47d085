import * as v from 'valibot'
import { expect, test } from 'vitest'
import { connect } from '#contract/accounts.ts'
import { MINUTE } from '#domain/time/units.ts'
import { draft, makeWorld, tillThresholds } from '../world.ts'

/** What every object has, or what was once a way to change all objects. */
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']

test.each(names)('a wallet called %s is a wallet, with thresholds of its own', async name => {
  const { clock, monitor, store, till } = makeWorld()
  till.balances.clear()
  till.balances.set(name, '12000.00')
  await monitor.start()
  const intent = v.parse(connect, { draft, rules: [[name, tillThresholds]], keepUntilQuit: false })
  expect(await monitor.intents.connect(intent)).toMatchObject({ ok: true })
  expect(store.thresholds.find(`account-1/${name}`)).toEqual(tillThresholds)
  till.balances.set(name, '4000.00')
  await clock.pass(5 * MINUTE)
  const [wallet] = monitor.snapshot().accounts[0]?.wallets ?? []
  expect(wallet).toMatchObject({ name, amount: '4000.00', reach: 'fresh', level: 'critical' })
})

test.each(names)('a wallet called %s that comes later leaves the others readable', async name => {
  const { account, clock, connect: connectTill, till } = makeWorld()
  await connectTill()
  till.balances.set(name, '7.00')
  await clock.pass(5 * MINUTE)
  expect(account().failure).toBeNull()
  expect(account().wallets.map(wallet => [wallet.key, wallet.amount])).toContainEqual([name, '7.00'])
})
