import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { HOUR } from '#domain/time/units.ts'
import { account, critical, jpay, NOW, outlook, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const one = snapshot({ accounts: [account({ wallets: [critical] })] })
const ok = { ok: true, value: null } as const

test('shows the balance, what it means and since when', async () => {
  await show(one, {}, place)
  expect(title()).toBe('Payout')
  expect(screen.getByText('Critical since 14:20 · read 14:32')).toBeDefined()
})

test('shows the balance as its provider wrote it, where that has remains of binary floating point', async () => {
  const kept = wallet({ amount: '27964', written: '27963.999999999996' })
  await show(snapshot({ accounts: [account({ wallets: [kept] })] }), {}, place)
  expect(document.body.textContent).toContain('As the provider wrote it: 27,963.999999999996')
})

test('units are no money: they are written behind the figure, and nobody is paid with them', async () => {
  const kept = wallet({ amount: '1200', currency: 'CREDITS', level: 'healthy' })
  await show(snapshot({ accounts: [account({ wallets: [kept] })] }), {}, place)
  expect(document.querySelector('.hero .amount')?.textContent).toBe('1,200\u00a0credits')
  expect(screen.queryByText('Can I pay?')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Does it add up?' })).toBeNull()
})

test('says of a wallet that is billed afterwards that it has no balance, and offers no thresholds', async () => {
  const kept = wallet({ active: false, amount: null, readAt: null, kind: 'postpaid' })
  await show(snapshot({ accounts: [account({ wallets: [kept] })] }), {}, place)
  expect(screen.getByText('Billed afterwards: no balance to run out')).toBeDefined()
  expect(screen.queryByLabelText('Low below')).toBeNull()
})

test('says what expires before it is used up, and how the balance lags', async () => {
  const expiry = { at: NOW + 48 * HOUR, amount: '900' }
  const kept = wallet({ amount: '900', currency: 'SMS', expiry, outlook: outlook({ runsOut: null }) })
  const lag = { en: 'Up to three hours old.', sw: 'x', fr: 'x' }
  const answers = { getProviders: [{ ...jpay, lag }] }
  await show(snapshot({ accounts: [account({ wallets: [kept] })] }), answers, place)
  expect(screen.getByText('Expires Sun 14:32, before it is used up: 900 SMS')).toBeDefined()
  expect(screen.getByText('Up to three hours old.')).toBeDefined()
})

test('saves a threshold when its field loses the focus, and leaves the others alone', async () => {
  const kept = wallet({ thresholds: { low: '20000', critical: '5000', lastsLessThan: 240, dailyShare: 20 } })
  const { user, inputs } = await show(
    snapshot({ accounts: [account({ wallets: [kept] })] }),
    { setThresholds: ok },
    place
  )
  const low = screen.getByLabelText('Low below')
  expect(low).toHaveProperty('value', '20,000')
  await user.clear(low)
  await user.type(low, '25,00{Tab}')
  expect(inputs('setThresholds')).toEqual([])
  await user.clear(low)
  await user.type(low, '25,000.50{Tab}')
  expect(inputs('setThresholds')).toEqual([
    { walletId: 'a1/payout', rule: { low: '25000.50', critical: '5000', lastsLessThan: 240, dailyShare: 20 } }
  ])
  expect(await screen.findByText('Saved')).toBeDefined()
})

test('an emptied field removes the threshold', async () => {
  const { user, inputs } = await show(one, { setThresholds: ok }, place)
  await user.clear(screen.getByLabelText('Critical below'))
  await user.keyboard('{Enter}')
  expect(inputs('setThresholds')[0]?.rule).toEqual({ ...noThresholds, low: '20000' })
})

test('refuses a critical threshold that is not below the low one, and says why', async () => {
  const { user, inputs } = await show(one, { setThresholds: ok }, place)
  const field = screen.getByLabelText('Critical below')
  await user.clear(field)
  await user.type(field, '30,000{Enter}')
  expect(screen.getByText(/must be smaller than the low one/)).toBeDefined()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(inputs('setThresholds')).toEqual([])
})

test('refuses an unclear amount with an example', async () => {
  const { user } = await show(one, { setThresholds: ok }, place)
  await user.type(screen.getByLabelText('Low below'), 'x{Enter}')
  expect(screen.getByText('Write the amount in figures, like 20,000.')).toBeDefined()
})

test('accepts a duration and a share as thresholds, with or without their unit', async () => {
  const { user, inputs } = await show(one, { setThresholds: ok }, place)
  const lasts = screen.getByLabelText('Or when it lasts less than')
  await user.type(lasts, '4{Enter}')
  await user.type(screen.getByLabelText(/share of a day/), '20 %{Enter}')
  const rule = { ...noThresholds, low: '20000', critical: '5000', lastsLessThan: 240 }
  expect(inputs('setThresholds').map(one => one.rule)).toEqual([rule, { ...rule, dailyShare: 20 }])
  expect(lasts).toHaveProperty('value', '4 h')
})

test('refuses an unclear duration at its own field only', async () => {
  const { user, inputs } = await show(one, { setThresholds: ok }, place)
  await user.type(screen.getByLabelText('Or when it lasts less than'), 'soon{Enter}')
  expect(screen.getByText('Write the time in hours, like 4 h.')).toBeDefined()
  expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(1)
  expect(inputs('setThresholds')).toEqual([])
})

test('an unchanged field saves nothing', async () => {
  const { user, inputs } = await show(one, { setThresholds: ok }, place)
  await user.click(screen.getByLabelText('Low below'))
  await user.tab()
  expect(inputs('setThresholds')).toEqual([])
})

test('says why the wallet cannot be read, and how to fix it', async () => {
  const failure = { kind: 'rejected' } as const
  const rejected = account({ failure, reach: 'rejected', wallets: [wallet({ reach: 'rejected' })] })
  const { user } = await show(snapshot({ accounts: [rejected] }), {}, place)
  expect(screen.getByText('JPay Africa refused your key.')).toBeDefined()
  await press(user, 'Edit account')
  expect(button('Remove account')).toBeDefined()
})

test.each([
  ['throttled', { kind: 'throttled', until: null }, null, /asks Salio to read less often/],
  ['offline', { kind: 'offline' }, { trouble: 'offline', since: NOW }, /These are the last known balances/]
] as const)(
  'offers no fix for a problem that passes by itself (%s)',
  async (reach, failure, network, said) => {
    const waiting = account({ failure, reach, wallets: [wallet({ reach })] })
    await show(snapshot({ network, accounts: [waiting] }), {}, place)
    expect(screen.getByText(said)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Edit account' })).toBeNull()
  }
)

test('Refresh reads this wallet only', async () => {
  const { user, inputs } = await show(one, { refresh: { read: true, allowedAt: null } }, place)
  await press(user, 'Refresh')
  expect(inputs('refresh')).toEqual([{ accountId: 'a1', walletKey: 'payout' }])
})

test('returns to Balances when the wallet is gone', async () => {
  const { send } = await show(one, {}, place)
  send('snapshot', snapshot({ at: NOW + 1, accounts: [account({ wallets: [] })] }))
  expect(await screen.findByRole('heading', { name: 'Balances' })).toBeDefined()
})
