import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Ledger } from '#contract/insights.ts'
import type { Movement } from '#domain/readings/movements.ts'
import { initialSettings } from '#domain/settings.ts'
import { MINUTE } from '#domain/time/units.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show, title } from '#test/unit/renderer/show.tsx'

const MIDNIGHT = new Date(2025, 10, 21).getTime()
const at = (hours: number, minutes: number) => new Date(2025, 10, 21, hours, minutes).getTime()
const movement = (when: number, kind: Movement['kind'], amount: string): Movement => ({
  at: when,
  after: when - 5 * MINUTE,
  kind,
  amount,
  balance: '1',
  afterGap: false
})
const ledger: Ledger = {
  opening: { amount: '20000.00', at: MIDNIGHT - MINUTE },
  closing: { amount: '17200.00', at: NOW },
  movements: [
    movement(at(9, 0), 'spending', '1500'),
    movement(at(10, 0), 'spending', '2000'),
    movement(at(11, 0), 'topUp', '1000'),
    movement(at(12, 0), 'spending', '300')
  ],
  gaps: [],
  downsampled: false
}
const paid =
  'Time,Amount\n21/11/2025 08:57,1000\n21/11/2025 08:58,500\n21/11/2025 09:58,2000\n21/11/2025 13:00,40\n'

async function open(answer: Ledger = ledger, start = snapshot()) {
  const shown = await show(start, { getLedger: answer }, { screen: 'wallet', walletId: 'a1/payout' })
  await press(shown.user, 'Does it add up?')
  await screen.findByLabelText('Topped up')
  return shown
}
async function bring(user: Awaited<ReturnType<typeof open>>['user'], text: string) {
  await user.click(screen.getByLabelText('Paste a list', { selector: 'textarea' }))
  await user.paste(text)
}
const rows = () =>
  [...document.querySelectorAll('.breakdown > div')].map(
    row => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}`
  )
const verdict = () => document.querySelector('.verdict')?.textContent
const linesOf = (heading: string) => screen.getByText(heading).nextElementSibling?.textContent

test('starts with today, from midnight to now', async () => {
  const { inputs } = await open()
  expect(title()).toBe('Does it add up?')
  expect(inputs('getLedger')).toEqual([{ walletId: 'a1/payout', from: MIDNIGHT, until: NOW + MINUTE }])
  expect(screen.getByText('Salio saw KES 1,000.00 in 1 top-up.')).toBeDefined()
})

test('matches records and readings in both directions, and payments between two readings as one', async () => {
  const { user } = await open()
  await bring(user, paid)
  await waitFor(() => expect(verdict()).toBe('KES\u00a0260.00 less than it should be'))
  expect(rows()).toEqual([
    'At the start, read Thu 23:59: 20,000.00',
    'Your payments: −3,540.00',
    'Topped up: 1,000.00',
    'Should be: 17,460.00',
    'At the end, read 14:32: 17,200.00',
    'Difference: −260.00'
  ])
  expect(linesOf('Left the wallet, not in your list')).toBe('Fri 21 Nov 12:00 · KES\u00a0−300.00')
  expect(linesOf('In your list, not seen by Salio')).toBe('line 5 · KES\u00a040.00 · Fri 21 Nov 13:00')
  const matched = screen.getByText('2 movements found in your list').closest('details')
  expect(matched?.open).toBe(false)
  expect(matched?.textContent).toContain('Fri 21 Nov 09:00 · KES\u00a0−1,500.00 · lines 2, 3 together')
})

test('the top-up can be corrected so that it adds up', async () => {
  const { user } = await open()
  await bring(user, '1500\n2000\n300')
  await waitFor(() => expect(verdict()).toBe('It adds up'))
  await user.type(screen.getByLabelText('Topped up'), '900')
  expect(verdict()).toBe('KES\u00a0100.00 more than it should be')
  await user.type(screen.getByLabelText('Topped up'), 'x')
  expect(verdict()).toBeUndefined()
  expect(screen.getByText('Write the amount in figures, like 20,000.')).toBeDefined()
})

test('requests another period only if its start is before its end', async () => {
  const { user, inputs } = await open()
  fireEvent.change(screen.getByLabelText('From, day'), { target: { value: '2025-11-20' } })
  const time = screen.getByLabelText('From, time')
  await user.clear(time)
  await user.type(time, '8:30{Enter}')
  const from = new Date(2025, 10, 20, 8, 30).getTime()
  await waitFor(() => expect(inputs('getLedger').at(-1)?.from).toBe(from))
  const asked = inputs('getLedger').length
  fireEvent.change(screen.getByLabelText('From, day'), { target: { value: '2025-11-22' } })
  expect(screen.getByText('The first moment must come before the second.')).toBeDefined()
  expect(inputs('getLedger')).toHaveLength(asked)
})

test('says when there are gaps in the readings', async () => {
  const gaps = [
    { from: at(2, 0), until: at(4, 10) },
    { from: at(5, 0), until: at(5, 20) }
  ]
  await open({ ...ledger, gaps, downsampled: true })
  expect(
    screen.getByText(
      /^Nothing could be read in some of this time \(02:00 to 04:10, 05:00 to 05:20\): several/
    )
  ).toBeDefined()
  expect(screen.getByText(/kept thinned, so single payments may not be told apart/)).toBeDefined()
})

test('without an opening balance there is nothing to reconcile', async () => {
  const { user } = await open({ ...ledger, opening: null })
  await bring(user, paid)
  expect(screen.getByText('Nothing was read before the first moment. Choose a later one.')).toBeDefined()
  expect(verdict()).toBeUndefined()
})

test('names invalid times by line, and lets the user ignore them', async () => {
  const { user } = await open()
  await bring(user, 'Time,Amount\n21/11/2025 08:57,1500\nlate,2000\n21/11/2025 11:58,300\n')
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('Line 3: “late” is not a time.')).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Time in'), 'No column')
  await waitFor(() => expect(verdict()).toBe('It adds up'))
})

test('hidden amounts are nowhere on the screen', async () => {
  const { user } = await open(ledger, snapshot({ settings: { ...initialSettings, hideAmounts: true } }))
  await bring(user, paid)
  await waitFor(() => expect(verdict()).toBe('Less than it should be'))
  expect(document.body.innerHTML).not.toMatch(/20,000|17,\d|3,540|260|300\.00|1,500/)
})
