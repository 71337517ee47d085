import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { account, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const one = snapshot({
  accounts: [account({ wallets: [wallet({ thresholds: noThresholds, amount: '20750.00' })] })]
})
const verdict = () => document.querySelector('.verdict')
const said = () => verdict()?.textContent
const firstRow = () => document.querySelector('.breakdown > div')?.textContent
const amount = () => screen.getByLabelText('Amount')

async function ask() {
  const shown = await show(one)
  await press(shown.user, 'Can I pay?')
  return shown
}

test('a pasted list is taken before the field lays it out, and nothing else is', async () => {
  await ask()
  const field = screen.getByLabelText('Paste a list', { selector: 'textarea' })
  const paste = (text: string) => fireEvent.paste(field, { clipboardData: { getData: () => text } })
  expect(paste(' \n')).toBe(false)
  expect(screen.queryByText(/amounts$/)).toBeNull()
  expect(paste('1500\n2500')).toBe(false)
  expect(await screen.findByText('Pasted list · Column 1 · 2 amounts')).toBeDefined()
})

test('sums a pasted list exactly', async () => {
  const { user } = await ask()
  await user.click(amount())
  await user.paste('1,500.10\n2,500.20\n')
  expect(await screen.findByText('Pasted list · Column 1 · 2 amounts')).toBeDefined()
  expect(amount()).toHaveProperty('value', '4,000.30')
  expect(said()).toContain('Yes, KES\u00a016,749.70 left after')
  expect(firstRow()).toBe('2 payments4,000.30')
  await press(user, 'Remove list')
  expect(screen.getByLabelText('Paste a list', { selector: 'textarea' })).toBeDefined()
})

test('lets the user choose another column of a file', async () => {
  const { user } = await ask()
  const file = new File(['Name,Net pay,Gross\nAmina,1500,2000\nJuma,2500,3000\n'], 'payroll.csv')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input) await user.upload(input, file)
  expect(await screen.findByText('payroll.csv · “Net pay” · 2 amounts')).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Column'), '“Gross”')
  expect(amount()).toHaveProperty('value', '5,000.00')
})

test('accepts a dropped file', async () => {
  await ask()
  const drop = screen.getByRole('region', { name: 'Paste a list' })
  fireEvent.drop(drop, {
    dataTransfer: { files: [new File(['100\n200'], 'two.txt')], getData: () => '' }
  })
  expect(await screen.findByText('two.txt · Column 1 · 2 amounts')).toBeDefined()
})

test('names bad rows by their line, and counts nothing of the list', async () => {
  const { user } = await ask()
  await user.click(screen.getByLabelText('Paste a list', { selector: 'textarea' }))
  await user.paste('Name,Amount\nAmina,100\nJuma,12x\nZuhura,-5\n')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('2 lines are not clear, so the list was not counted.')
  expect(within(alert).getByText('Line 3: “12x” is not an amount.')).toBeDefined()
  expect(within(alert).getByText('Line 4: “-5” is below zero.')).toBeDefined()
  expect(verdict()).toBeNull()
  expect(amount()).toHaveProperty('value', '')
})

test('leaves out or counts a total row as the user says', async () => {
  const { user } = await ask()
  await user.click(screen.getByLabelText('Paste a list', { selector: 'textarea' }))
  await user.paste('Name,Amount\nAmina,100\nJuma,200\nTotal,300\n')
  await press(user, 'Leave the total out')
  expect(screen.getByText('1 row left out: total (line 4)')).toBeDefined()
  expect(amount()).toHaveProperty('value', '300.00')
})

/** Pastes a list into the field for lists. */
async function paste(user: Awaited<ReturnType<typeof ask>>['user'], text: string) {
  await user.click(screen.getByLabelText('Paste a list', { selector: 'textarea' }))
  await user.paste(text)
}

const payroll = 'Emp,Name,Gross,Net Pay\n001,Amina,2000,1500\n002,Juma,3000,2500\n'

test('shows the first rows, what is taken for the amounts, and where the currency comes from', async () => {
  const { user } = await ask()
  await paste(user, payroll)
  const preview = screen.getByRole('region', { name: 'The first rows' })
  expect(
    within(preview).getByRole('button', { name: 'Take the amounts from “Net Pay”', pressed: true })
  ).toBeDefined()
  expect(within(preview).getAllByRole('row')).toHaveLength(3)
  expect(screen.getByText('2 payments · KES 4,000.00')).toBeDefined()
  expect(screen.getByText('KES, the wallet’s, since the list names no currency.')).toBeDefined()
})

test('one press takes another column, another leaves a row out and counts it again', async () => {
  const { user } = await ask()
  await paste(user, payroll)
  await press(user, 'Take the amounts from “Gross”')
  expect(amount()).toHaveProperty('value', '5,000.00')
  await press(user, 'Line 2 counts. Leave it out')
  expect(amount()).toHaveProperty('value', '3,000.00')
  expect(screen.getByText('1 row left out: left out by you (line 2)')).toBeDefined()
  await press(user, 'Line 2 does not count. Count it')
  expect(amount()).toHaveProperty('value', '5,000.00')
})

test('asks where two columns fit, and gives no answer until it is told', async () => {
  const { user, inputs } = await show(one, { changeSettings: { ok: true, value: null } })
  await press(user, 'Can I pay?')
  await paste(user, 'Name,Salary,Bonus\nAmina,1500,100\nJuma,2500,100\n')
  expect(within(screen.getByRole('alert')).getByText('Which column has the amounts?')).toBeDefined()
  expect(verdict()).toBeNull()
  await press(user, '“Salary”')
  expect(said()).toContain('Yes, KES\u00a016,750.00 left after')
  expect(inputs('changeSettings')).toMatchObject([{ lists: [{ source: { kind: 'column', column: 1 } }] }])
})

test('reads a list as it was chosen for the same columns before', async () => {
  const lists = 'Name,Salary,Bonus\nAmina,1500,100\n'
  const first = await show(one, { changeSettings: { ok: true, value: null } })
  await press(first.user, 'Can I pay?')
  await paste(first.user, lists)
  await press(first.user, '“Bonus”')
  const [remembered] = first.inputs('changeSettings')
  cleanup()
  const { user } = await show({ ...one, settings: { ...one.settings, ...remembered } })
  await press(user, 'Can I pay?')
  await paste(user, 'Name,Salary,Bonus\nJuma,2500,300\nAsha,700,50\n')
  expect(amount()).toHaveProperty('value', '350.00')
})

test('lines that are not clear can be left out with one press', async () => {
  const { user } = await ask()
  await paste(user, 'Name,Amount\nAmina,100\nJuma,12x\n')
  await press(user, 'Leave out')
  expect(amount()).toHaveProperty('value', '100.00')
})

test('a list without payments is no answer', async () => {
  const { user } = await ask()
  await paste(user, 'Name,Amount,Status\nAmina,100,Cancelled\n')
  expect(within(screen.getByRole('alert')).getByText('There is no payment in it.')).toBeDefined()
  expect(verdict()).toBeNull()
})

test('while amounts are hidden, the rows show none', async () => {
  const { user } = await show({ ...one, settings: { ...one.settings, hideAmounts: true } })
  await press(user, 'Can I pay?')
  await paste(user, payroll)
  const preview = screen.getByRole('region', { name: 'The first rows' })
  expect(preview.textContent).toContain('Amina')
  expect(preview.textContent).not.toContain('1500')
})

test('a long list is read in slices and then answered', async () => {
  const { user } = await ask()
  const rows = Array.from({ length: 30_000 }, (_, at) => `P${at},${1 + (at % 7)}.01`)
  fireEvent.change(screen.getByLabelText('Paste a list', { selector: 'textarea' }), {
    target: { value: `Name,Amount\n${rows.join('\n')}` }
  })
  expect(
    await screen.findByText('Pasted list · “Amount” · 30,000 amounts', {}, { timeout: 20_000 })
  ).toBeDefined()
  await press(user, 'Remove list')
})
