import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { account, NOW, outlook, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { press, show, title } from '#test/unit/renderer/show.tsx'

const payout = wallet({ amount: '20750.00', thresholds: noThresholds })
const collection = wallet({
  id: 'a1/collection',
  key: 'collection',
  name: 'Collection',
  amount: '45000.00',
  thresholds: noThresholds
})
const both = snapshot({ accounts: [account({ wallets: [payout, collection] })] })
const verdict = () => document.querySelector('.verdict')
const said = () => verdict()?.textContent
const rows = () =>
  [...document.querySelectorAll('.breakdown > div')].map(
    row => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}`
  )

async function ask(start = both, answers: Parameters<typeof show>[1] = {}) {
  const shown = await show(start, answers)
  await press(shown.user, 'Can I pay?')
  return shown
}
const amount = () => screen.getByLabelText('Amount')

test('answers as the amount is typed, and shows the calculation', async () => {
  const { user, inputs } = await ask()
  expect(title()).toBe('Can I pay?')
  expect(inputs('refresh')).toEqual([{ accountId: 'a1', walletKey: 'payout' }])
  expect(verdict()).toBeNull()
  await user.type(amount(), '12,000')
  expect(said()).toContain('Yes, KES\u00a08,750.00 left after')
  expect(rows()).toEqual([
    '1 payment: 12,000.00',
    'Fees: 0.00',
    'Keep: 0.00',
    'In the wallet, read 14:32: 20,750.00'
  ])
})

test('counts fees and the amount to keep, and accepts a percent sign', async () => {
  const { user } = await ask()
  await user.type(amount(), '12000')
  await user.type(screen.getByLabelText('Fee each'), '25')
  await user.type(screen.getByLabelText('Fee in percent'), '1.5 %')
  await user.type(screen.getByLabelText('Keep at least'), '10,000')
  expect(said()).toContain('Short by KES\u00a01,455.00')
  expect(rows().slice(1, 3)).toEqual(['Fees: 205.00', 'Keep: 10,000.00'])
})

test('when the balance is too low it says what to top up, by when, and which other wallet could pay', async () => {
  const ending = wallet({ ...payout, outlook: outlook() })
  const { user, inputs } = await ask(snapshot({ accounts: [account({ wallets: [ending, collection] })] }))
  await user.type(amount(), '29500')
  expect(said()).toContain('Short by KES\u00a08,750.00')
  expect(said()).toContain('Top up KES\u00a08,750.00 first. Runs out around 16:40 today')
  await press(user, /Collection.*KES\u00a015,500\.00 left after/)
  expect(said()).toContain('Yes, KES\u00a015,500.00 left after')
  expect(inputs('refresh').at(-1)).toEqual({ accountId: 'a1', walletKey: 'collection' })
})

test('never answers with a plain yes when the wallet could not be refreshed', async () => {
  const old = wallet({ ...payout, readAt: NOW - 27 * MINUTE, reach: 'unreachable' })
  const { user } = await ask(snapshot({ accounts: [account({ wallets: [old] })] }), {
    refresh: { read: false, allowedAt: NOW + MINUTE }
  })
  await user.type(amount(), '12000')
  await waitFor(() => expect(said()).toContain('could not read this wallet just now'))
  expect(said()).toContain('By the balance of 14:05: yes, KES\u00a08,750.00 left after')
})

test('a balance that its provider allows no newer reading of is not doubted', async () => {
  const recent = wallet({ ...payout, readAt: NOW - MINUTE / 2 })
  const { user } = await ask(snapshot({ accounts: [account({ wallets: [recent] })] }), {
    refresh: { read: false, allowedAt: NOW + MINUTE / 2 }
  })
  await user.type(amount(), '12000')
  await waitFor(() => expect(said()).toMatch(/^Yes, KES\u00a08,750\.00 left after *$/))
})

test('a balance older than the least interval is doubted, whatever the provider refuses for', async () => {
  const older = wallet({ ...payout, readAt: NOW - 2 * MINUTE })
  const { user } = await ask(snapshot({ accounts: [account({ wallets: [older] })] }), {
    refresh: { read: false, allowedAt: NOW + 60 * MINUTE }
  })
  await user.type(amount(), '12000')
  await waitFor(() => expect(said()).toContain('By the balance of 14:30: yes'))
})

test('a yes that leaves less than the alert level says so, and is no plain yes', async () => {
  const watched = wallet({ ...payout, thresholds: { ...noThresholds, low: '20000', critical: '10000' } })
  const { user } = await ask(snapshot({ accounts: [account({ wallets: [watched] })] }))
  await user.type(amount(), '12000')
  expect(said()).toContain('Yes, but KES\u00a08,750.00 is left, below your critical alert level')
  expect(document.querySelector('.verdict')?.className).toContain('tight')
})

test('nought is no amount to pay, and is answered', async () => {
  const { user } = await ask()
  await user.type(amount(), '0')
  expect(screen.getByText('Write an amount above zero.')).toBeDefined()
})

test('until the fresh reading arrives the answer uses the last one', async () => {
  const old = wallet({ ...payout, readAt: NOW - 2 * MINUTE })
  const { user, send } = await ask(snapshot({ accounts: [account({ wallets: [old] })] }), {
    refresh: () => new Promise(() => {})
  })
  await user.type(amount(), '12000')
  expect(said()).toContain('By the balance of 14:30: yes')
  expect(said()).toContain('Reading the wallet…')
  const read = wallet({ ...payout, amount: '5000.00', readAt: NOW + 1 })
  send('snapshot', snapshot({ at: NOW + 1, accounts: [account({ wallets: [read] })] }))
  await waitFor(() => expect(said()).toMatch(/^Short by KES\u00a07,000\.00/))
})

test('for a later time it counts the expected spending until then', async () => {
  const { user, inputs } = await ask(both, { getSpendingUntil: { likely: '4400', most: '9000' } })
  await user.type(amount(), '12000')
  await user.selectOptions(screen.getByLabelText('Pay when'), 'Today')
  await waitFor(() => expect(said()).toContain('Likely, but it will be tight'))
  expect(said()).toContain('Until 17:00 it likely spends KES\u00a04,400.00, at most about KES\u00a09,000.00.')
  expect(inputs('getSpendingUntil').at(-1)).toEqual({
    walletId: 'a1/payout',
    until: new Date(2025, 10, 21, 17).getTime()
  })
  await user.clear(amount())
  await user.type(amount(), '20000')
  expect(said()).toContain('Short by about KES\u00a03,650.00')
  expect(said()).toContain(
    'Top up KES\u00a03,650.00 by 17:00. At its pace the wallet also spends about KES\u00a04,400.00'
  )
  const time = screen.getByLabelText('Time')
  await user.clear(time)
  await user.type(time, '9:00{Enter}')
  expect(screen.getByText('That time is over, so the answer is for now.')).toBeDefined()
})

test('says when the spending until then is unknown', async () => {
  const { user } = await ask()
  await user.type(amount(), '12000')
  await user.selectOptions(screen.getByLabelText('Pay when'), 'Tomorrow')
  await waitFor(() => expect(said()).toContain('Salio cannot tell yet what the wallet itself spends'))
})

test('reports an unclear amount instead of answering', async () => {
  const { user } = await ask()
  await user.type(amount(), '12,00')
  // It may become 12,000 yet.
  expect(screen.queryByText(/in figures/)).toBeNull()
  await user.tab()
  expect(screen.getByText('Write the amount in figures, like 20,000.')).toBeDefined()
  await user.clear(amount())
  await user.type(amount(), '100')
  await user.type(screen.getByLabelText('Fee in percent'), 'x')
  expect(screen.getByText('Write the fee in percent, like 1.5.')).toBeDefined()
  expect(verdict()).toBeNull()
})

test('gives no answer for a wallet that was never read', async () => {
  const never = wallet({ amount: null, readAt: null })
  const { user } = await ask(snapshot({ accounts: [account({ wallets: [never] })] }))
  await user.type(amount(), '100')
  expect(screen.getByText(/^This wallet has not been read yet\./)).toBeDefined()
})

test('the answer has no amounts while they are hidden', async () => {
  const hidden = { ...both, settings: { ...initialSettings, hideAmounts: true } }
  const { user } = await ask(hidden)
  await user.type(amount(), '12000')
  expect(said()).toContain('Yes, it is enough')
  expect(document.body.innerHTML).not.toMatch(/8,750|20,750|12,000/)
  await user.clear(amount())
  await user.type(amount(), '29500')
  expect(said()).toContain('It is not enough')
  expect(document.body.innerHTML).not.toMatch(/8,750|15,500/)
})

test('does not offer collateral and inactive wallets', async () => {
  const wallets = [
    payout,
    wallet({ id: 'a1/c', name: 'cKES', kind: 'collateral' }),
    wallet({ id: 'a1/x', active: false })
  ]
  await ask(snapshot({ accounts: [account({ wallets })] }))
  expect(within(screen.getByLabelText('From')).getAllByRole('option')).toHaveLength(1)
})
