import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Ledger } from '#contract/insights.ts'
import { MINUTE } from '#domain/time/units.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const ledger: Ledger = {
  opening: { amount: '20000.00', at: NOW - 60 * MINUTE },
  closing: { amount: '17200.00', at: NOW },
  movements: [],
  gaps: [],
  downsampled: false
}

async function bring(text: string, from?: string) {
  const { user, inputs } = await show(
    snapshot(),
    { getLedger: ledger, changeSettings: { ok: true, value: null } },
    { screen: 'wallet', walletId: 'a1/payout' }
  )
  await press(user, 'Does it add up?')
  await screen.findByLabelText('Topped up')
  if (from) fireEvent.change(screen.getByLabelText('From, day'), { target: { value: from } })
  await user.click(screen.getByLabelText('Paste a list', { selector: 'textarea' }))
  await user.paste(text)
  return { user, inputs }
}

test.each([
  ['Went out', 'Your payments: −3,500.00'],
  ['Came in', 'Your payments: −500.00'],
  ['Leave out', 'Your payments: −2,000.00']
])('a row whose way nothing says is asked about: %s', async (answer, payments) => {
  const { user } = await bring('Date,Amount,Balance\n21/11/2025 09:00,1500,8500\n21/11/2025 10:00,2000,6500')
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('Did these go out or come in?')).toBeDefined()
  expect(within(alert).getByText('Line 2: nothing says whether “1500” went out or came in.')).toBeDefined()
  expect(document.querySelector('.breakdown')).toBeNull()
  await press(user, answer)
  const rows = [...document.querySelectorAll('.breakdown > div')].map(
    row => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}`
  )
  expect(rows).toContain(payments)
})

test('a date that may have the month first is asked about, and can be changed afterwards', async () => {
  const { user, inputs } = await bring(
    'Date,Amount\n11/6/2025 09:00,1500\n11/7/2025 10:00,2000',
    '2025-11-05'
  )
  expect(await screen.findByText('Which day is “11/6/2025 09:00”?')).toBeDefined()
  await press(user, '6 November 2025')
  expect(inputs('changeSettings')).toMatchObject([{ lists: [{ dates: 'monthFirst' }] }])
  expect(screen.getByText('2 payments out · KES 3,500.00')).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Dates have'), 'The day first')
  expect(screen.getByText('2 rows left out: outside the time asked for (lines 2, 3)')).toBeDefined()
})
