import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { HOUR } from '#domain/time/units.ts'
import { entry, NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show, title } from '#test/unit/renderer/show.tsx'

const why = 'Why wasn’t I told?'
const wallet = { screen: 'wallet', walletId: 'a1/payout' } as const
const settings = { screen: 'settings' } as const
const lines = [
  entry(),
  entry({ at: NOW - HOUR, what: 'fellBelow', outcome: { kind: 'silent', reason: 'waitingForSecond' } }),
  entry({ at: NOW - 24 * HOUR, what: 'recovered', outcome: { kind: 'told', at: NOW - 24 * HOUR } })
]

test('opens a wallet’s own history from its screen', async () => {
  const { user, inputs } = await show(snapshot(), { getHistory: lines }, wallet)
  await press(user, why)
  expect(title()).toBe(why)
  expect(screen.getByText('Payout · JPay Africa · Main shop')).toBeDefined()
  expect(await screen.findByText('Payout is critical: KES 4,900.00')).toBeDefined()
  expect(inputs('getHistory')).toEqual([{ walletId: 'a1/payout' }])
  await user.keyboard('{Escape}')
  expect(title()).toBe('Payout')
})

test('groups the whole history by day, each entry with its account', async () => {
  const { user, inputs } = await show(snapshot(), { getHistory: lines }, settings)
  await press(user, why)
  expect(await screen.findByRole('heading', { name: 'Today' })).toBeDefined()
  expect(inputs('getHistory')).toEqual([{ walletId: null }])
  const lists = screen.getAllByRole('list').map(list => within(list).getAllByRole('listitem'))
  expect(lists.map(items => items.length)).toEqual([2, 1])
  expect(lists[0]?.[1]?.textContent).toBe(
    '13:32Payout fell below its alert level: KES\u00a04,900.00Not told: waited for a second reading · JPay Africa · Main shop'
  )
  expect(screen.getByRole('heading', { name: 'Yesterday' })).toBeDefined()
})

test('delivered and undelivered alerts differ by more than their words', async () => {
  const { user } = await show(snapshot(), { getHistory: lines }, wallet)
  await press(user, why)
  await screen.findByText('Payout is critical: KES 4,900.00')
  const dots = [...document.querySelectorAll('.entry .dot')].map(({ className }) => className)
  expect(dots).toEqual(['dot critical', 'dot untold', 'dot healthy'])
})

test('shows no figures while amounts are hidden', async () => {
  const hidden = snapshot({ settings: { ...initialSettings, hideAmounts: true } })
  const { user } = await show(hidden, { getHistory: lines }, settings)
  await press(user, why)
  await screen.findByText('Payout is critical')
  expect(document.body.innerHTML).not.toContain('4,900')
})

test('adds new entries while the screen is open', async () => {
  const answers = [[], lines]
  const { user, send } = await show(snapshot(), { getHistory: () => answers.shift() ?? [] }, settings)
  await press(user, why)
  expect(await screen.findByText(/^Nothing yet\./)).toBeDefined()
  send('snapshot', snapshot({ at: NOW + 1 }))
  expect(await screen.findByText('Payout is critical: KES 4,900.00')).toBeDefined()
})
