import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Chart } from '#contract/insights.ts'
import { initialSettings } from '#domain/settings.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'wallet', walletId: 'a1/payout' } as const
const stretch = (from: number, until: number, amount: string, afterGap = false) => {
  return { from, until, amount, afterGap }
}
const chart: Chart = {
  from: NOW - 24 * HOUR,
  to: NOW,
  periods: [
    stretch(NOW - 20 * HOUR, NOW - 11 * HOUR, '52000.00'),
    stretch(NOW - 9 * HOUR, NOW - 3 * HOUR, '80000.00', true),
    stretch(NOW - 2 * HOUR, NOW, '3250.00')
  ],
  topUps: [{ at: NOW - 9 * HOUR, amount: '28000.00' }],
  forecast: [{ at: NOW + 2 * HOUR, least: '0', likely: '1200', most: '2000' }]
}
const plot = () => screen.getByRole('slider', { name: /^Balance over/ })
const said = () => plot().getAttribute('aria-valuetext')
const drawn = () =>
  screen.findByText('24 h').then(() => waitFor(() => expect(count('.chart-top-up')).toBe(1)))
const count = (selector: string) => document.querySelectorAll(selector).length

test('draws the snapshot’s data at once, then the requested chart', async () => {
  const { inputs } = await show(snapshot(), { getChart: chart }, place)
  expect(plot()).toBeDefined()
  await drawn()
  expect(inputs('getChart')[0]).toMatchObject({ walletId: 'a1/payout', range: 'day' })
  expect(document.querySelector('.chart-line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
  expect(document.querySelector('.chart-ahead')?.getAttribute('d')).toContain('L')
  expect(count('.chart-mark')).toBe(2)
})

test.each([
  ['40000', '8000', ''],
  ['40000', '36000', 'under'],
  ['8000', '4000', 'beside']
])(
  'labels the threshold lines at %s and %s, so that the labels do not touch',
  async (low, critical, where) => {
    const thresholds = { ...wallet().thresholds, low, critical }
    await show(
      snapshot({ accounts: [account({ wallets: [wallet({ thresholds })] })] }),
      { getChart: chart },
      place
    )
    await drawn()
    const labels = [...document.querySelectorAll('.chart-mark-labels span')]
    expect(labels.map(({ textContent }) => textContent)).toEqual(['Low', 'Critical'])
    expect(labels[1]?.className).toBe(`critical ${where}`)
    const tops = labels.map(label => (label as HTMLElement).style.top)
    expect(tops[0] === tops[1]).toBe(where === 'beside')
  }
)

test('the arrow keys move through the chart point by point', async () => {
  const { user } = await show(snapshot(), { getChart: chart }, place)
  await drawn()
  plot().focus()
  expect(said()).toBe('Fri 21 Nov 14:32 · KES\u00a03,250.00')
  expect(await screen.findByText('Fri 21 Nov 14:32 · KES 3,250.00')).toBeDefined()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(said()).toBe('Fri 21 Nov 05:32 · KES\u00a080,000.00, topped up 28,000')
  await user.keyboard('{Home}{ArrowLeft}')
  expect(said()).toBe('Thu 20 Nov 18:32 · KES\u00a052,000.00')
  await user.keyboard('{End}')
  expect(said()).toBe('Fri 21 Nov 16:32 · about KES\u00a01,200')
  await user.tab()
  expect(screen.queryByText(/16:32 · about/)).toBeNull()
})

test('the pointer shows the balance under it, and says where there is a gap', async () => {
  const { user } = await show(snapshot(), { getChart: chart }, place)
  await drawn()
  plot().getBoundingClientRect = () => new DOMRect(0, 0, 260, 120)
  await user.pointer({ target: plot(), coords: { clientX: 70, clientY: 50 } })
  expect(screen.getByText('Thu 20 Nov 21:32 · KES 52,000.00')).toBeDefined()
  await user.pointer({ target: plot(), coords: { clientX: 140, clientY: 50 } })
  expect(screen.getByText('Fri 21 Nov 04:32 · not read')).toBeDefined()
  await user.pointer({ target: document.body })
  expect(screen.queryByText(/04:32/)).toBeNull()
})

test('shows the readings as a table, newest first, and no guess among them', async () => {
  const { user } = await show(snapshot(), { getChart: chart }, place)
  await drawn()
  await press(user, 'Show as table')
  const table = screen.getByRole('table', { name: 'Balance over the last 24 hours' })
  const rows = within(table).getAllByRole('row')
  expect(rows.map(row => row.textContent)).toEqual([
    'TimeBalance',
    'Fri 21 Nov 14:32KES\u00a03,250.00',
    'Fri 21 Nov 12:32KES\u00a03,250.00',
    'Fri 21 Nov 05:32KES\u00a080,000.00, topped up 28,000',
    'Thu 20 Nov 18:32KES\u00a052,000.00'
  ])
  await press(user, 'Show as chart')
  expect(plot()).toBeDefined()
})

test('keeps the old chart until the newly selected range has loaded', async () => {
  let answer = (_chart: Chart) => {}
  const later = new Promise<Chart>(resolve => {
    answer = resolve
  })
  const { user, inputs } = await show(
    snapshot(),
    { getChart: ({ range }) => (range === 'day' ? chart : later) },
    place
  )
  await drawn()
  screen.getByRole('tab', { name: '24 h' }).focus()
  await user.keyboard('{ArrowRight}')
  const week = screen.getByRole('tab', { name: '7 days' })
  expect([week.getAttribute('aria-selected'), document.activeElement]).toEqual(['true', week])
  expect(inputs('getChart').at(-1)?.range).toBe('week')
  expect(plot().getAttribute('aria-label')).toBe('Balance over the last 24 hours')
  answer({ ...chart, from: NOW - 7 * 24 * HOUR })
  expect(await screen.findByRole('slider', { name: 'Balance over the last 7 days' })).toBeDefined()
})

test('End and the left arrow move through the ranges, which are a single Tab stop', async () => {
  const { user, inputs } = await show(snapshot(), { getChart: chart }, place)
  screen.getByRole('tab', { name: '24 h' }).focus()
  await user.keyboard('{End}{ArrowRight}{ArrowLeft}{Home}')
  expect(inputs('getChart').map(({ range }) => range)).toEqual(['day', 'year', 'day', 'year', 'day'])
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1])
})

test('reloads the chart after a new reading, but not after other changes', async () => {
  const { inputs, send } = await show(snapshot(), { getChart: chart }, place)
  await drawn()
  send('snapshot', snapshot({ at: NOW + 1, network: { trouble: 'offline', since: NOW } }))
  await screen.findByText('No internet.')
  expect(inputs('getChart')).toHaveLength(1)
  const read = wallet({ readAt: NOW + MINUTE })
  send('snapshot', snapshot({ at: NOW + MINUTE, accounts: [account({ wallets: [read] })] }))
  await waitFor(() => expect(inputs('getChart')).toHaveLength(2))
})

test('says so when the range has no readings', async () => {
  await show(snapshot(), { getChart: { ...chart, periods: [], topUps: [], forecast: [] } }, place)
  expect(await screen.findByText('Nothing was read in this time.')).toBeDefined()
})

test('hidden amounts appear in neither the chart nor the table', async () => {
  const hidden = snapshot({ settings: { ...initialSettings, hideAmounts: true } })
  const { user } = await show(hidden, { getChart: chart }, place)
  await drawn()
  expect(said()).toBe('Fri 21 Nov 14:32 · amount hidden')
  expect(document.querySelector('.chart-values')?.textContent).toBe('')
  await press(user, 'Show as table')
  expect(screen.getByRole('table').textContent).not.toMatch(/,\d{3}/)
  expect(button('Show as chart')).toBeDefined()
})
