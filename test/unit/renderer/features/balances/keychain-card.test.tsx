import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import { languages } from '#domain/language.ts'
import { MINUTE } from '#domain/time/units.ts'
import { messages } from '#renderer/messages/index.ts'
import { account, NOW, snapshot, wallet } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const withKeychainProblem = (problem: KeychainProblem, over: Parameters<typeof account>[0] = {}) =>
  account({ failure: { kind: 'keychain', problem }, reach: 'unreachable', reachSince: NOW, ...over })

const locked = snapshot({
  accounts: [
    withKeychainProblem('locked', { lastReadAt: NOW - 27 * MINUTE }),
    withKeychainProblem('locked', {
      id: 'a2',
      lastReadAt: NOW - 20 * MINUTE,
      wallets: [wallet({ id: 'a2/payout', name: 'Second' })]
    })
  ]
})

test('says once that the keychain is locked, with the age of the balances, and keeps showing them', async () => {
  await show(locked)
  const card = screen.getByRole('region', { name: 'Your keychain is locked' })
  expect(card.textContent).toContain(
    'Salio cannot read your API keys until you unlock it. Balances from 14:12 are shown.'
  )
  expect(button(/^Payout, KES\u00a045,000\.00/)).toBeDefined()
})

test('Try again refreshes everything, so that the system may ask for the password', async () => {
  const { user, inputs } = await show(locked)
  await press(user, 'Try again')
  expect(inputs('refresh')).toEqual([{ accountId: null, walletKey: null }])
})

test('Try again says where it was pressed what became of it', async () => {
  const { user } = await show(locked, { refresh: { read: true, allowedAt: null } })
  const card = screen.getByRole('region', { name: 'Your keychain is locked' })
  await press(user, 'Try again')
  expect((await within(card).findByText('Still locked at 14:32.')).parentElement?.role).toBe('status')
})

test('shows on request how to unlock the keychain', async () => {
  const { user } = await show(locked)
  await press(user, 'How to unlock')
  expect(screen.getByText(/^Try again, and type the password you log in with/)).toBeDefined()
  await press(user, 'How to unlock')
  expect(screen.queryByText(/^Try again, and type/)).toBeNull()
})

test('says for every other keychain problem what to do', async () => {
  const { user } = await show(snapshot({ accounts: [withKeychainProblem('absent', { lastReadAt: null })] }))
  const card = screen.getByRole('region', { name: 'No keychain is running' })
  expect(within(card).getByText('Salio cannot read your API keys.')).toBeDefined()
  await press(user, 'What to do')
  expect(within(card).getByText(/keep the keys in memory until Salio quits/)).toBeDefined()
})

test.each(['missing', 'unreadable'] as const)(
  'a key that is %s is a problem of its account, not of the keychain',
  async problem => {
    await show(snapshot({ accounts: [withKeychainProblem(problem), account({ id: 'a2', wallets: [] })] }))
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  }
)

test.each(languages)('is translated into %s', async language => {
  await show({ ...locked, language })
  expect(screen.getByRole('region', { name: messages[language].keychain.titles.locked })).toBeDefined()
})
