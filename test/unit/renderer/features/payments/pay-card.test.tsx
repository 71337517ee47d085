import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { MINUTE } from '#domain/time/units.ts'
import { topUp } from '#renderer/gallery/top-up-samples.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const holding = (over: Parameters<typeof wallet>[0]) =>
  snapshot({
    accounts: [account({ wallets: [wallet({ thresholds: noThresholds, amount: '20750.00', ...over })] })]
  })

test('the wallet screen answers at once and passes the amount on', async () => {
  const { user } = await show(holding({}), {}, place)
  await user.type(screen.getByLabelText('Amount'), '29500')
  expect(screen.getByText('Short by KES 8,750.00')).toBeDefined()
  await press(user, 'Can I pay?')
  expect(screen.getByLabelText('Amount')).toHaveProperty('value', '29500')
  expect(document.querySelector('.verdict')?.textContent).toContain('Short by KES\u00a08,750.00')
})

test('names the time of a balance that is not current', async () => {
  const { user } = await show(holding({ reach: 'unreachable', readAt: NOW - 27 * MINUTE }), {}, place)
  await user.type(screen.getByLabelText('Amount'), '12000')
  expect(screen.getByText('By the balance of 14:05: yes, KES 8,750.00 left after')).toBeDefined()
})

test('is not shown for a wallet that cannot pay', async () => {
  await show(holding({ kind: 'collateral' }), {}, place)
  expect(screen.queryByRole('button', { name: 'Can I pay?' })).toBeNull()
})

test('what is on its way is never counted, but said where it will carry the payment', async () => {
  const { user } = await show(holding({ topUps: [topUp()] }), {}, place)
  const answer = () => document.querySelector('.pay-result')?.textContent?.replaceAll('\u00a0', ' ')
  await user.type(screen.getByLabelText('Amount'), '29500')
  expect(answer()).toBe('Short by KES 8,750.00 now. Yes, once the KES 50,000 is there.')
  await press(user, 'Can I pay?')
  const verdict = document.querySelector('.verdict')
  expect(verdict?.textContent).toContain('Yes, once the')
  // Nobody is pushed to pay what they have sent already.
  expect(verdict?.textContent).not.toContain('Top up')
})

test('where what is on its way would not be enough either, there is no word of yes', async () => {
  const { user } = await show(holding({ topUps: [topUp({ amount: '5000' })] }), {}, place)
  await user.type(screen.getByLabelText('Amount'), '29500')
  expect(document.querySelector('.pay-result')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Short by KES 8,750.00'
  )
})
