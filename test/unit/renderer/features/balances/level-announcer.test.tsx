import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Level } from '#domain/accounts/wallet.ts'
import { account, snapshot, wallet } from '#renderer/gallery/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const at = (level: Level) => snapshot({ accounts: [account({ wallets: [wallet({ level })] })] })
const alerted = () => document.querySelector('[aria-live=assertive]')?.textContent

test('announces a critical level assertively, and other changes politely', async () => {
  const { send } = await show(at('healthy'))
  expect(alerted()).toBe('')
  send('snapshot', at('low'))
  expect((await screen.findByText(/Payout.*low/i, { selector: '[role=status]' })).textContent).toContain(
    'Payout'
  )
  expect(alerted()).toBe('')
  send('snapshot', at('critical'))
  await screen.findByText(/Payout.*critical/i, { selector: '[aria-live=assertive]' })
})
