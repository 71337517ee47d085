import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import {
  fineSummary,
  lateSummary,
  longSummary,
  missedSummary,
  pageOf,
  summary
} from '#renderer/gallery/summary-samples.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'summary', summaryId: 7 } as const
const of = (one: Parameters<typeof pageOf>[0]) => ({ getSummary: pageOf(one) })
const hidden = snapshot({ settings: { ...initialSettings, hideAmounts: true } })
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map(row => [...row.children].map(({ textContent }) => textContent))

test('what happened to each wallet is a table for each currency, with what is usual', async () => {
  await show(snapshot(), of(summary()), place)
  expect(await screen.findByText('For 07:30 · since Thu 19:00')).toBeDefined()
  expect(rowsOf('By wallet, in KES')).toEqual([
    ['Wallet', 'Thu 19:00', 'In', 'Out', 'Now'],
    ['PayoutMain shop', '57,350', '0', '53,140usual 51,000', '4,210'],
    ['CollectionMain shop', '16,350', '30,000', '5,050', '41,300'],
    ['Merchant walletNEO Vouchers LTD', '133,800', '0', '8,050usual 21,400', '125,750'],
    ['Together', '207,500', '30,000', '66,240', '171,260']
  ])
  expect(rowsOf('By wallet, in USD')[1]).toEqual([
    'GlobalClickAirtime',
    '1,204.50',
    '—not known',
    '—not known',
    '—not known'
  ])
})

test('what cannot be read is not among what needs somebody, and says why', async () => {
  await show(snapshot(), of(summary()), place)
  const needs = within(await screen.findByRole('region', { name: 'Needs you' })).getAllByRole('listitem')
  expect(needs.map(line => line.textContent)).toEqual([
    'Payout runs out 11:40KES\u00a04,210.00',
    'Merchant wallet runs out Sun 16:00, banks closedKES\u00a0125,750.00',
    'Collection KES\u00a020,000 late since Thu 19:10'
  ])
  const unknown = screen.getByRole('region', { name: 'Not known' })
  expect(within(unknown).getByRole('listitem').textContent).toBe(
    'Global not read since 02:10Key rejectedUSD\u00a01,000.00'
  )
  expect(screen.getByText('The other 11 are fine. Read between 07:25 and 07:31.')).toBeDefined()
})

test('a sum with a part that is not known is a dash with its reason, and moved money is not called spent', async () => {
  await show(snapshot(), of(longSummary), place)
  await screen.findByText('Not added up: Merchant wallet could not be read.')
  const rows = rowsOf('By wallet, in KES')
  expect(rows.at(-1)).toEqual(['Together', '12,522,050.75', '—not known', '—not known', '—not known'])
  expect(rows[1]?.[3]).toBe('98,140.50usual 101,000moved 50,000')
  expect(rows[2]?.[2]).toBe('1,000,000moved 50,000')
})

test.each([
  ['more than seven digits', { opening: '12048350.00' }],
  [
    'figures that are too long together',
    { opening: '1048350.00', spent: '1000000.00', toppedUp: '1000000.00' }
  ]
])('%s are written below each other', async (_name, { opening, ...over }) => {
  const lines = fineSummary.lines.map(line => ({ ...line, ...over, opening: { amount: opening, at: NOW } }))
  await show(snapshot(), of({ ...fineSummary, lines }), place)
  expect((await screen.findByRole('table')).parentElement?.className).toBe('card summary-table')
})

test('one in which nothing is to be done says until when that is enough', async () => {
  await show(snapshot(), of(fineSummary), place)
  expect(
    await screen.findByText(
      'All 15 wallets are fine. Enough until Mon 09:00 at your usual pace. Read between 07:25 and 07:31.'
    )
  ).toBeDefined()
  expect(screen.queryByRole('region', { name: 'Needs you' })).toBeNull()
  expect(screen.getByRole('table').parentElement?.className).toBe('card summary-table columns')
})

test('the summaries before can be turned to, and one that was missed says why', async () => {
  const { inputs, user } = await show(
    snapshot(),
    { getSummary: ({ summaryId }) => pageOf(summaryId === 6 ? missedSummary : summary()) },
    place
  )
  await screen.findByText(/For 07:30/)
  await press(user, 'Later summary')
  expect(button('Later summary').getAttribute('aria-disabled')).toBe('true')
  await press(user, 'Earlier summary')
  expect(
    await screen.findByText('Thursday’s was missed: Salio was not running from 06:10 to 14:40.')
  ).toBeDefined()
  expect(title()).toBe('Thursday morning')
  expect(screen.getByText('20 November · For 07:30')).toBeDefined()
  expect(screen.getAllByRole('status').some(({ textContent }) => textContent === 'Thursday morning')).toBe(
    true
  )
  expect(document.activeElement).toBe(button('Earlier summary'))
  expect(inputs('getSummary')).toEqual([{ summaryId: 7 }, { summaryId: 6 }])
})

test.each([
  ['it was asleep', { why: 'asleep', from: null, until: NOW - 60_000 }, /this computer was asleep until/],
  [
    'its clock was changed',
    { why: 'clock', from: null, until: NOW },
    /the clock or the time zone was changed/
  ]
] as const)('one that was missed since %s says so', async (_name, missed, words) => {
  await show(snapshot(), of({ ...missedSummary, missed }), place)
  expect(await screen.findByText(words)).toBeDefined()
})

test('one that came late says so', async () => {
  await show(snapshot(), of(lateSummary), place)
  expect(await screen.findByText('For 07:30; this computer was asleep.')).toBeDefined()
})

test.each([
  ['Copied', snapshot()],
  ['Copied, with the amounts', hidden]
])('it is copied as the main process writes it: %s', async (said, start) => {
  const { inputs, user } = await show(
    start,
    { ...of(summary()), getSummaryText: 'Friday morning\n', copyText: null },
    place
  )
  await screen.findByText(/The other 11/)
  await press(user, 'Copy summary')
  expect(inputs('getSummaryText')).toEqual([{ summaryId: 7 }])
  expect(inputs('copyText')).toEqual([{ text: 'Friday morning\n' }])
  expect(await screen.findByText(said)).toBeDefined()
})

test('while amounts are hidden there are words only', async () => {
  await show(hidden, of(summary()), place)
  expect(await screen.findByText('Amounts are hidden, so the table is left out.')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
  expect(document.querySelector('main')?.textContent).not.toMatch(/4,210|125,750|20,000|1,000/)
})

test('where there is none yet it says what it is good for, and leads to when it comes', async () => {
  const { user } = await show(snapshot(), {}, { screen: 'summary', summaryId: null })
  expect(await screen.findByText(/^No summary yet\./)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Copy summary' })).toBeNull()
  await press(user, 'Summary times')
  expect(title()).toBe('Summary times')
})

test('a new one that comes meanwhile can be turned to', async () => {
  let laterId: number | null = null
  const { send, user } = await show(
    snapshot(),
    { getSummary: () => ({ ...pageOf(summary()), laterId }) },
    place
  )
  await screen.findByText(/For 07:30/)
  laterId = 8
  send('snapshot', snapshot({ at: NOW + 1 }))
  await expect.poll(() => button('Later summary').getAttribute('aria-disabled')).toBe('false')
  await press(user, 'Later summary')
})
