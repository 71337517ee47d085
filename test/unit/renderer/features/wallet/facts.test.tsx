import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { account, NOW, outlook, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const known = wallet({
  spentToday: '44150.00',
  lastTopUp: { at: NOW - 27 * 60 * MINUTE, amount: '80000' },
  outlook: outlook()
})
const facts = () =>
  [...document.querySelectorAll('.facts > div')].map(
    fact => `${fact.querySelector('dt')?.textContent}: ${fact.querySelector('dd')?.textContent}`
  )

test('shows the facts in a row', async () => {
  await show(snapshot({ accounts: [account({ wallets: [known] })] }), {}, place)
  expect(facts()).toEqual([
    'Spent today: 44,150',
    'Per hour now: 1,480',
    'Runs out: 16:40',
    'Last top-up: Thu 11:32'
  ])
  expect(screen.getByText('16:40').className).toBe('bad')
})

test('a fact that is not known on the first day says when it will be', async () => {
  const first = wallet({ trail: [[NOW - 20 * MINUTE, '45000.00']] })
  await show(snapshot({ accounts: [account({ wallets: [first] })] }), {}, place)
  expect(facts()).toEqual([
    'Spent today: From tomorrow',
    'Per hour now: After a day',
    'Runs out: After a day',
    'Last top-up: None seen yet'
  ])
})

test('a fact that is not known of an older wallet says no more than that', async () => {
  const older = wallet({ trail: [[NOW - 24 * 60 * MINUTE, '45000.00']] })
  await show(snapshot({ accounts: [account({ wallets: [older] })] }), {}, place)
  expect(facts()).toEqual([
    'Spent today: not known yet',
    'Per hour now: not known yet',
    'Runs out: not known yet',
    'Last top-up: None seen yet'
  ])
})

test('with amounts hidden, the page has the times but not the amounts', async () => {
  const settings = { ...initialSettings, hideAmounts: true }
  await show(snapshot({ settings, accounts: [account({ wallets: [known] })] }), {}, place)
  expect(document.body.innerHTML).not.toMatch(/44,150|1,480/)
  expect(facts()[2]).toBe('Runs out: 16:40')
})
