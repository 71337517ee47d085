import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '../../../../electron/domain/settings.ts'
import { account, MINUTE, NOW, outlook, snapshot, wallet } from '../samples.ts'
import { button, press, show, title } from '../show.tsx'

const payout = wallet({ amount: '20750.00' })
const collection = wallet({ id: 'a1/collection', key: 'collection', name: 'Collection', amount: '45000.00' })
const both = snapshot({ accounts: [account({ wallets: [payout, collection] })] })
const verdict = () => document.querySelector('.verdict')
const said = () => verdict()?.textContent
const rows = () =>
  [...document.querySelectorAll('.breakdown > div')].map(
    row => `${row.querySelector('dt')?.textContent}: ${row.querySelector('dd')?.textContent}`
  )

async function ask(start = both, answers: Parameters<typeof show>[1] = {}) {
  const shown = await show(start, answers)
  await press(shown.user, 'Can I pay?')
  return shown
}
const amount = () => screen.getByLabelText('Amount')

test('one amount is answered as it is typed, with how it comes about', async () => {
  const { user, inputs } = await ask()
  expect(title()).toBe('Can I pay?')
  expect(inputs('refresh')).toEqual([{ accountId: 'a1', walletKey: 'payout' }])
  expect(verdict()).toBeNull()
  await user.type(amount(), '12,000')
  expect(said()).toContain('Yes, KES 8,750.00 left after')
  expect(rows()).toEqual([
    '1 payment: 12,000.00',
    'Fees: 0.00',
    'Keep: 0.00',
    'In the wallet, read at 14:32: 20,750.00'
  ])
})

test('fees and what is to be kept count, and a percentage may carry its sign', async () => {
  const { user } = await ask()
  await user.type(amount(), '12000')
  await user.type(screen.getByLabelText('Fee each'), '25')
  await user.type(screen.getByLabelText('Fee in percent'), '1.5 %')
  await user.type(screen.getByLabelText('Keep at least'), '10,000')
  expect(said()).toContain('Short by KES 1,455.00')
  expect(rows().slice(1, 3)).toEqual(['Fees: 205.00', 'Keep: 10,000.00'])
})

test('where it is too little it says what to top up, by when, and who else could', async () => {
  const ending = wallet({ ...payout, outlook: outlook() })
  const { user, inputs } = await ask(snapshot({ accounts: [account({ wallets: [ending, collection] })] }))
  await user.type(amount(), '29500')
  expect(said()).toContain('Short by KES 8,750.00')
  expect(said()).toContain('Top up KES 8,750.00 first. Runs out around 16:40 today')
  await press(user, /Collection.*KES 15,500\.00 left after/)
  expect(said()).toContain('Yes, KES 15,500.00 left after')
  expect(inputs('refresh').at(-1)).toEqual({ accountId: 'a1', walletKey: 'collection' })
})

test('a wallet that could not be read afresh is never answered with a bare yes', async () => {
  const old = wallet({ ...payout, readAt: NOW - 27 * MINUTE, reach: 'unreachable' })
  const { user } = await ask(snapshot({ accounts: [account({ wallets: [old] })] }), {
    refresh: { read: false, allowedAt: NOW + MINUTE }
  })
  await user.type(amount(), '12000')
  await waitFor(() => expect(said()).toContain('could not read this wallet just now'))
  expect(said()).toContain('By the balance of 14:05: yes, KES 8,750.00 left after')
})

test('until the fresh reading is there the answer goes by the one before', async () => {
  const old = wallet({ ...payout, readAt: NOW - 2 * MINUTE })
  const { user, tell } = await ask(snapshot({ accounts: [account({ wallets: [old] })] }), {
    refresh: () => new Promise(() => {})
  })
  await user.type(amount(), '12000')
  expect(said()).toContain('By the balance of 14:30: yes')
  expect(said()).toContain('Reading the wallet…')
  const read = wallet({ ...payout, amount: '5000.00', readAt: NOW + 1 })
  tell('snapshot', snapshot({ at: NOW + 1, accounts: [account({ wallets: [read] })] }))
  await waitFor(() => expect(said()).toMatch(/^Short by KES 7,000\.00/))
})

test('for a later time it counts what the wallet itself spends until then', async () => {
  const { user, inputs } = await ask(both, { getSpendingUntil: { likely: '4400', most: '9000' } })
  await user.type(amount(), '12000')
  await user.selectOptions(screen.getByLabelText('Pay at'), 'Today')
  await waitFor(() => expect(said()).toContain('Likely, but it will be tight'))
  expect(said()).toContain('Until 17:00 it likely spends KES 4,400.00, at most about KES 9,000.00.')
  expect(inputs('getSpendingUntil').at(-1)).toEqual({
    walletId: 'a1/payout',
    until: new Date(2025, 10, 21, 17).getTime()
  })
  await user.clear(amount())
  await user.type(amount(), '20000')
  expect(said()).toContain('Short by about KES 3,650.00')
  expect(said()).toContain(
    'Top up KES 3,650.00 by 17:00. At its pace the wallet also spends about KES 4,400.00'
  )
  const time = screen.getByLabelText('Time')
  await user.clear(time)
  await user.type(time, '9:00{Enter}')
  expect(screen.getByText('That time is over, so the answer is for now.')).toBeDefined()
})

test('what is not known of the time until then is said', async () => {
  const { user } = await ask()
  await user.type(amount(), '12000')
  await user.selectOptions(screen.getByLabelText('Pay at'), 'Tomorrow')
  await waitFor(() => expect(said()).toContain('Salio cannot tell yet what the wallet itself spends'))
})

test('a list that is pasted is summed exactly', async () => {
  const { user } = await ask()
  await user.click(amount())
  await user.paste('1,500.10\n2,500.20\n')
  expect(await screen.findByText('Pasted list · Column 1 · 2 amounts')).toBeDefined()
  expect(amount()).toHaveProperty('value', '4,000.30')
  expect(said()).toContain('Yes, KES 16,749.70 left after')
  expect(rows()[0]).toBe('2 payments: 4,000.30')
  await press(user, 'Remove list')
  expect(screen.getByLabelText('Paste a list', { selector: 'textarea' })).toBeDefined()
})

test('of a file another column can be picked', async () => {
  const { user } = await ask()
  const file = new File(['Name,Net pay,Gross\nAmina,1500,2000\nJuma,2500,3000\n'], 'payroll.csv')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input) await user.upload(input, file)
  expect(await screen.findByText('payroll.csv · “Net pay” · 2 amounts')).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Column'), '“Gross”')
  expect(amount()).toHaveProperty('value', '5,000.00')
})

test('a file can be dropped', async () => {
  await ask()
  const drop = screen.getByRole('region', { name: 'Paste a list' })
  fireEvent.drop(drop, {
    dataTransfer: { files: [new File(['100\n200'], 'two.txt')], getData: () => '' }
  })
  expect(await screen.findByText('two.txt · Column 1 · 2 amounts')).toBeDefined()
})

test('bad rows are named by their line, and nothing of the list is counted', async () => {
  const { user } = await ask()
  await user.click(screen.getByLabelText('Paste a list', { selector: 'textarea' }))
  await user.paste('Name,Amount\nAmina,100\nJuma,12x\nZuhura,-5\n')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('2 lines are not clear, so nothing of the list is counted.')
  expect(within(alert).getByText('Line 3: “12x” is no amount.')).toBeDefined()
  expect(within(alert).getByText('Line 4: “-5” is below zero.')).toBeDefined()
  expect(verdict()).toBeNull()
  expect(amount()).toHaveProperty('value', '')
})

test('a total is left out or counted as the user says', async () => {
  const { user } = await ask()
  await user.click(screen.getByLabelText('Paste a list', { selector: 'textarea' }))
  await user.paste('Name,Amount\nAmina,100\nJuma,200\nTotal,300\n')
  await press(user, 'Leave the total out')
  expect(screen.getByText('The total on line 4 is left out.')).toBeDefined()
  expect(amount()).toHaveProperty('value', '300.00')
})

test('what is typed unclear is said, and not answered', async () => {
  const { user } = await ask()
  await user.type(amount(), '12,00')
  expect(screen.getByText('Write the amount in figures, like 20,000.')).toBeDefined()
  await user.clear(amount())
  await user.type(amount(), '100')
  await user.type(screen.getByLabelText('Fee in percent'), 'x')
  expect(screen.getByText('Write the fee in percent, like 1.5.')).toBeDefined()
  expect(verdict()).toBeNull()
})

test('a wallet that was never read has no answer', async () => {
  const never = wallet({ amount: null, readAt: null })
  const { user } = await ask(snapshot({ accounts: [account({ wallets: [never] })] }))
  await user.type(amount(), '100')
  expect(screen.getByText(/^This wallet has not been read yet\./)).toBeDefined()
})

test('hidden amounts are not in the answer', async () => {
  const hidden = { ...both, settings: { ...initialSettings, hideAmounts: true } }
  const { user } = await ask(hidden)
  await user.type(amount(), '12000')
  expect(said()).toContain('Yes, it is enough')
  expect(document.body.innerHTML).not.toMatch(/8,750|20,750|12,000/)
  await user.clear(amount())
  await user.type(amount(), '29500')
  expect(said()).toContain('It is not enough')
  expect(document.body.innerHTML).not.toMatch(/8,750|15,500/)
})

test('collateral and wallets out of use are not offered', async () => {
  const wallets = [
    payout,
    wallet({ id: 'a1/c', name: 'cKES', kind: 'collateral' }),
    wallet({ id: 'a1/x', active: false })
  ]
  await ask(snapshot({ accounts: [account({ wallets })] }))
  expect(within(screen.getByLabelText('From')).getAllByRole('option')).toHaveLength(1)
})

test('the wallet screen answers at once and hands the amount on', async () => {
  const { user } = await show(both, {}, { screen: 'wallet', walletId: 'a1/payout' })
  await user.type(screen.getByLabelText('Amount'), '29500')
  expect(screen.getByText('Short by KES 8,750.00')).toBeDefined()
  await press(user, 'Can I pay?')
  expect(amount()).toHaveProperty('value', '29500')
  expect(said()).toContain('Short by KES 8,750.00')
  expect(button('Back')).toBeDefined()
})
