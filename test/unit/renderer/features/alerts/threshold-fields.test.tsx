import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const ok = { ok: true, value: null } as const
const suggestion = { ...noThresholds, low: '12000', critical: '2000' }
const offer = 'Suggested from a day’s spending: 12,000 and 2,000.'
const withRule = (thresholds: Thresholds) =>
  snapshot({ accounts: [account({ wallets: [wallet({ thresholds })] })] })

test('one button applies the suggested thresholds and leaves the others alone', async () => {
  const rule = { low: '20000', critical: '5000', lastsLessThan: 240, dailyShare: 20 }
  const { user, inputs } = await show(withRule(rule), { getSuggestion: suggestion, setThresholds: ok }, place)
  expect(await screen.findByText(offer)).toBeDefined()
  await press(user, 'Use these')
  const taken = { ...rule, low: '12000', critical: '2000' }
  expect(inputs('setThresholds')).toEqual([{ walletId: 'a1/payout', rule: taken }])
  expect(await screen.findByText('Saved')).toBeDefined()
  expect(screen.getByLabelText('Low below')).toHaveProperty('value', '12,000')
  expect(screen.getByLabelText('Critical below')).toHaveProperty('value', '2,000')
  expect(screen.queryByText(offer)).toBeNull()
})

test('a suggestion with decimals disappears once it is applied', async () => {
  const small = { ...noThresholds, low: '0.3', critical: '0.06' }
  const { user } = await show(snapshot(), { getSuggestion: small, setThresholds: ok }, place)
  await screen.findByText(/: 0\.30 and 0\.06\.$/)
  await press(user, 'Use these')
  await screen.findByText('Saved')
  expect(screen.queryByRole('button', { name: 'Use these' })).toBeNull()
})

test('thresholds that could not be saved can be applied again', async () => {
  const failure = { kind: 'field', field: 'critical', problem: 'mismatch' } as const
  const { user, inputs } = await show(
    snapshot(),
    { getSuggestion: suggestion, setThresholds: { ok: false, failure } },
    place
  )
  await screen.findByText(offer)
  await press(user, 'Use these')
  await press(user, 'Use these')
  expect(inputs('setThresholds')).toHaveLength(2)
})

test('an invalid entry in another field is reported, and nothing is saved', async () => {
  const { user, inputs } = await show(snapshot(), { getSuggestion: suggestion, setThresholds: ok }, place)
  await screen.findByText(offer)
  await user.type(screen.getByLabelText('Or when it lasts less than'), 'soon')
  await press(user, 'Use these')
  expect(screen.getByText('Write the time in hours, like 4 h.')).toBeDefined()
  expect(inputs('setThresholds')).toEqual([])
})

test('does not suggest thresholds that are already set, until they are changed', async () => {
  const rule = { ...suggestion, dailyShare: 20 }
  const { user, calls } = await show(withRule(rule), { getSuggestion: suggestion, setThresholds: ok }, place)
  await waitFor(() => expect(calls.map(({ name }) => name)).toContain('getSuggestion'))
  await user.click(screen.getByLabelText('Low below'))
  expect(screen.queryByText(offer)).toBeNull()
  await user.clear(screen.getByLabelText('Low below'))
  await user.tab()
  expect(await screen.findByText(offer)).toBeDefined()
})

test('requests the suggestion once when the screen opens, not with every snapshot', async () => {
  const { inputs, send } = await show(snapshot(), { getSuggestion: suggestion }, place)
  await screen.findByText(offer)
  send('snapshot', snapshot({ at: NOW + 1, accounts: [account({ wallets: [wallet({ amount: '7.00' })] })] }))
  expect((await screen.findAllByText('7')).length).toBeGreaterThan(0)
  expect(inputs('getSuggestion')).toEqual([{ walletId: 'a1/payout' }])
})

test('suggests nothing while amounts are hidden', async () => {
  const hidden = { ...initialSettings, hideAmounts: true }
  const { send } = await show(snapshot({ settings: hidden }), { getSuggestion: suggestion }, place)
  await screen.findByLabelText('Low below')
  expect(document.body.innerHTML).not.toContain('12,000')
  send('snapshot', snapshot({ at: NOW + 1 }))
  expect(await screen.findByText(offer)).toBeDefined()
})
