import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { jpay } from '#renderer/gallery/samples.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const wallets = [
  wallet({ id: 'a1/x', key: 'x', name: 'X', amount: '1000.50' }),
  wallet({ id: 'a1/y', key: 'y', name: 'Y', amount: '2.50' })
]

test('adds up wallets of one currency when the provider gives no total', async () => {
  await show(snapshot({ accounts: [account({ total: null, wallets })] }))
  expect(screen.getByText('Total KES 1,003.00')).toBeDefined()
})

test('adds up nothing of a provider whose wallets pay for different things', async () => {
  const getProviders = [{ ...jpay, apart: true as const }]
  await show(snapshot({ accounts: [account({ total: null, wallets })] }), { getProviders })
  expect((await screen.findAllByText(jpay.name)).length).toBeGreaterThan(0)
  expect(screen.queryByText(/Total/)).toBeNull()
})

test('shows only the provider’s own total when there is one', async () => {
  const total = { currency: 'KES', amount: '1003.00' }
  await show(snapshot({ accounts: [account({ total, wallets })] }))
  expect(screen.getAllByText(/Total/).map(one => one.textContent)).toEqual(['Total KES\u00a01,003.00'])
})

test('adds up nothing while amounts are hidden', async () => {
  const shown = snapshot({ accounts: [account({ total: null, wallets })] })
  await show({ ...shown, settings: { ...shown.settings, hideAmounts: true } })
  expect(screen.queryByText(/Total/)).toBeNull()
})

test('says calmly that an account of a set-up file is not read yet, and opens it', async () => {
  const unopened = account({ unopened: true, secretFields: [], lastReadAt: null, wallets: [] })
  const { user } = await show(snapshot({ accounts: [unopened] }))
  expect(screen.getByText('Not read yet. Open it and give it its key.')).toBeDefined()
  await press(user, 'Not read yet')
  expect(await screen.findByText('give it its key and save it.', { exact: false })).toBeDefined()
  await press(user, 'Save')
  expect(screen.getByLabelText('App key').getAttribute('aria-invalid')).toBe('true')
})

test('a few amounts count to what was read, many in compact rows are there at once', async () => {
  const read = (count: number, amount: string, at = NOW) =>
    snapshot({
      at,
      accounts: [
        account({
          wallets: Array.from({ length: count }, (_, key) =>
            wallet({ id: `a1/${key}`, key: `${key}`, amount })
          )
        })
      ]
    })
  const first = () => document.querySelector('.wallet .amount')?.textContent
  const few = await show(read(2, '1000.00'))
  act(() => few.send('snapshot', read(2, '2000.00', NOW + 1)))
  expect(first()).toBe('KES\u00a01,000.00')
  await expect.poll(first).toBe('KES\u00a02,000.00')
  act(() => few.send('snapshot', read(13, '2000.00', NOW + 2)))
  act(() => few.send('snapshot', read(13, '3000.00', NOW + 3)))
  expect(first()).toBe('KES\u00a03,000.00')
})
