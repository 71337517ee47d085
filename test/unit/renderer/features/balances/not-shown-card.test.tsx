import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Notice } from '#domain/alerts/notice.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const about = { accountId: 'a1', providerName: 'JPay Africa', accountName: 'Main shop', now: NOW }
const critical: Notice = {
  ...about,
  kind: 'critical',
  walletId: 'a1/payout',
  walletName: 'Payout',
  level: 'critical',
  because: 'amount',
  balance: { currency: 'KES', amount: '3250' },
  threshold: { currency: 'KES', amount: '5000' },
  hideAmounts: false,
  runsOutAt: null,
  lastsLessThan: null
}

const name = 'Not shown on your desktop'

test('names the alerts that the desktop did not show, and offers a test', async () => {
  const other = { ...critical, accountId: 'a2', walletId: 'a2/payout', accountName: 'Thika' }
  const notShown: Notice[] = [critical, other, { ...about, kind: 'notReadable', readAt: null }]
  const { user } = await show(snapshot({ notShown }), { sendTestNotification: { arrived: false } })
  const card = within(screen.getByRole('region', { name }))
  expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Main shop · Payout is critical',
    'Thika · Payout is critical',
    'Main shop · JPay Africa cannot be read'
  ])
  await user.click(card.getByRole('button', { name: 'Send test notification' }))
  expect((await card.findByText(/^Your system refused it/)).textContent).toContain('Allow notifications')
})

test('is not there while the desktop shows everything', async () => {
  await show(snapshot())
  expect(screen.queryByRole('region', { name })).toBeNull()
})
