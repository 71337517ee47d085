import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Sheet, WorkbookRead } from '#contract/sheets.ts'
import { account, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const shop = snapshot({ accounts: [account({ wallets: [wallet({ amount: '20750.00' })] })] })
const payroll = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0])], 'payroll.xlsx')
const sheet = (over: Partial<Sheet> = {}): Sheet => ({
  name: 'November',
  isHidden: false,
  rows: 'Name\tNet pay\nAnn\t1500.5\nBen\t2500\nCid\t3000',
  hiddenRows: [],
  ...over
})

/** Chooses a file on the screen Can I pay?; the main process answers as told. */
async function choose(read: WorkbookRead, file = payroll) {
  const shown = await show(shop, { readSheets: read })
  await press(shown.user, 'Can I pay?')
  const picker = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!picker) throw new Error('no file field')
  expect(picker.accept).toMatch(/\.xlsx,.*\.xls,\.ods/)
  await shown.user.upload(picker, file)
  return shown
}
const amount = () => screen.getByLabelText<HTMLInputElement>('Amount').value

test('the only sheet of a spreadsheet is the list', async () => {
  const { inputs } = await choose({ kind: 'read', sheets: [sheet()] })
  await waitFor(() => expect(amount()).toBe('7,000.50'))
  expect(inputs('readSheets')).toEqual([{ bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0]) }])
})

test('asks which of several sheets, hidden ones too', async () => {
  const old = sheet({ name: 'October', isHidden: true, rows: 'Net pay\n100\n200' })
  const { user } = await choose({ kind: 'read', sheets: [sheet(), old] })
  const group = await screen.findByRole('group', {
    name: 'payroll.xlsx has several sheets. Which one is the list?'
  })
  expect(
    within(group)
      .getAllByRole('button')
      .map(one => one.textContent)
  ).toEqual(['November · 4 rows', 'October · 3 rows, hidden'])
  expect(document.activeElement?.textContent).toBe('November · 4 rows')
  await user.click(button('October · 3 rows, hidden'))
  await waitFor(() => expect(amount()).toBe('300.00'))
})

test('a lone hidden sheet is asked about', async () => {
  await choose({ kind: 'read', sheets: [sheet({ isHidden: true })] })
  expect(await screen.findByText('This sheet is hidden in payroll.xlsx. Is it the list?')).toBeDefined()
})

test.each([
  ['Leave out', '4,500.50'],
  ['Count', '7,000.50']
])('asks whether hidden rows count: %s', async (answer, sum) => {
  const { user } = await choose({ kind: 'read', sheets: [sheet({ hiddenRows: [3] })] })
  await screen.findByText('1 row is hidden in this sheet. Does it count?')
  await user.click(button(answer))
  await waitFor(() => expect(amount()).toBe(sum))
})

test.each([
  [{ kind: 'refused', why: 'password' }, /has a password/],
  [{ kind: 'refused', why: 'tooLarge' }, /too large once unpacked/],
  [{ kind: 'refused', why: 'slow' }, /takes too long/],
  [{ kind: 'refused', why: 'numbers' }, /file of Numbers/],
  [{ kind: 'refused', why: 'unreadable' }, /could not be read/],
  [{ kind: 'read', sheets: [] }, /There is nothing in this spreadsheet/]
] as const)('%j is said with a way out', async (read, words) => {
  await choose(read)
  expect((await screen.findByText(words)).closest('[role=status]')).not.toBeNull()
})

test('a file that is too large is not even sent', async () => {
  const large = new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'large.xlsx')
  Object.defineProperty(large, 'size', { value: 20_000_001 })
  const { inputs } = await choose({ kind: 'read', sheets: [] }, large)
  expect(await screen.findByText(/too large/)).toBeDefined()
  expect(inputs('readSheets')).toEqual([])
})
