import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const one = snapshot({ accounts: [account({ wallets: [wallet({ amount: '20750.00' })] })] })
const verdict = () => document.querySelector('.verdict')
const said = () => verdict()?.textContent
const firstRow = () => document.querySelector('.breakdown > div')?.textContent
const amount = () => screen.getByLabelText('Amount')

async function ask() {
  const shown = await show(one)
  await press(shown.user, 'Can I pay?')
  return shown
}

test('sums a pasted list exactly', async () => {
  const { user } = await ask()
  await user.click(amount())
  await user.paste('1,500.10\n2,500.20\n')
  expect(await screen.findByText('Pasted list · Column 1 · 2 amounts')).toBeDefined()
  expect(amount()).toHaveProperty('value', '4,000.30')
  expect(said()).toContain('Yes, KES 16,749.70 left after')
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
  expect(screen.getByText('The total on line 4 is left out.')).toBeDefined()
  expect(amount()).toHaveProperty('value', '300.00')
})
