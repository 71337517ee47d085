import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'account', accountId: 'a1' } as const
const ok = { ok: true, value: { accountId: 'a1' } } as const

test('an empty secret field leaves the secret as it is', async () => {
  const { user, inputs } = await show(snapshot(), { connect: ok }, place)
  expect(screen.getByLabelText('App secret')).toHaveProperty('placeholder', 'Unchanged')
  await user.clear(screen.getByLabelText('Name'))
  await user.type(screen.getByLabelText('Name'), 'Branch')
  await user.click(screen.getByRole('radio', { name: '15 min' }))
  await press(user, 'Save')
  expect(inputs('connect')[0]?.draft).toMatchObject({
    accountId: 'a1',
    name: 'Branch',
    intervalMinutes: 15,
    secrets: {}
  })
  await waitFor(() => expect(title()).toBe('Balances'))
})

test('sends a new secret alone', async () => {
  const { user, inputs } = await show(snapshot(), { connect: ok }, place)
  await user.type(screen.getByLabelText('App secret'), 'new')
  await press(user, 'Save')
  expect(inputs('connect')[0]?.draft.secrets).toEqual({ appSecret: 'new' })
})

test('an account connected with a token opens with the token field', async () => {
  await show(snapshot({ accounts: [account({ secretFields: ['accessToken'] })] }), {}, place)
  expect(screen.getByLabelText('Access token')).toBeDefined()
})

test('an account without a name is not saved', async () => {
  const { user, inputs } = await show(snapshot(), { connect: ok }, place)
  await user.clear(screen.getByLabelText('Name'))
  await press(user, 'Save')
  expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  expect(inputs('connect')).toEqual([])
})

test('says why the account could not be saved, and keeps the changes', async () => {
  const failure = { kind: 'keychain', problem: 'locked' } as const
  const { user } = await show(snapshot(), { connect: { ok: false, failure } }, place)
  await user.type(screen.getByLabelText('App secret'), 'new')
  await press(user, 'Save')
  expect((await screen.findByRole('alert')).textContent).toContain('Your keychain is locked')
  expect(screen.getByLabelText('App secret')).toHaveProperty('value', 'new')
})

test('Duplicate starts a new account with everything but the secrets', async () => {
  const first = account({
    environment: 'sandbox',
    values: { baseUrl: 'https://x.example' },
    intervalMinutes: 15
  })
  const answers = { testConnection: { ok: true, value: { wallets: [], subtitle: null } } } as const
  const { user, inputs } = await show(snapshot({ accounts: [first] }), answers, place)
  await press(user, 'Duplicate')
  expect(title()).toBe('Connect JPay Africa')
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Main shop 2')
  expect(screen.getByLabelText('App key')).toMatchObject({ value: '', placeholder: '' })
  await press(user, 'Test connection')
  expect(inputs('testConnection')).toEqual([])
  await user.type(screen.getByLabelText('App key'), 'k')
  await user.type(screen.getByLabelText('App secret'), 's')
  await press(user, 'Test connection')
  expect(inputs('testConnection')).toEqual([
    {
      accountId: null,
      providerId: 'jpay-africa',
      name: 'Main shop 2',
      environment: 'sandbox',
      values: { baseUrl: 'https://x.example' },
      secrets: { appKey: 'k', appSecret: 's' },
      intervalMinutes: 15
    }
  ])
  await press(user, 'Back')
  expect(title()).toBe('JPay Africa')
})

test('removing asks for confirmation, with the focus on the safe answer', async () => {
  const { user, inputs } = await show(snapshot(), { removeAccount: { ok: true, value: null } }, place)
  await press(user, 'Remove account')
  expect(screen.getByRole('alertdialog', { name: 'Remove JPay Africa · Main shop?' })).toBeDefined()
  expect(document.activeElement?.textContent).toBe('Keep it')
  await user.keyboard('{Enter}')
  expect(inputs('removeAccount')).toEqual([])
  await press(user, 'Remove account')
  await user.dblClick(button('Remove'))
  expect(inputs('removeAccount')).toEqual([{ accountId: 'a1' }])
  expect(title()).toBe('Balances')
})

test('a key given for one address is asked for again, with the reason, where another is typed', async () => {
  const { user, inputs } = await show(snapshot(), { connect: ok }, place)
  await press(user, 'Advanced')
  await user.type(screen.getByLabelText('Base URL'), 'https://other.example/v1')
  for (const label of ['App key', 'App secret'])
    expect(screen.getByLabelText(label)).toHaveProperty('placeholder', '')
  const why = 'You gave this for JPay Africa. Type it again to let it go to other.example.'
  expect(screen.getAllByText(why)).toHaveLength(2)
  await press(user, 'Save')
  expect(document.activeElement).toBe(screen.getByLabelText('App key'))
  expect(inputs('connect')).toEqual([])
  await user.clear(screen.getByLabelText('Base URL'))
  expect(screen.queryByText(why)).toBeNull()
  expect(screen.getByLabelText('App key')).toHaveProperty('placeholder', 'Unchanged')
})

test('the hint under a key names the host that gets it, where that is not the provider’s own', async () => {
  const { user } = await show(snapshot(), {}, place)
  const hint = (receiver: string) =>
    screen.queryByText(new RegExp(`sends it to ${receiver} and nowhere else\\.`))
  expect(hint('JPay Africa')).not.toBeNull()
  await press(user, 'Advanced')
  await user.type(screen.getByLabelText('Base URL'), 'https://other.example/v1')
  expect(hint('JPay Africa')).toBeNull()
  expect(hint('other.example')).not.toBeNull()
})

test('an account whose key was given for another address says which one to type again', async () => {
  const failure = { kind: 'field', field: 'appSecret', problem: 'otherAddress' } as const
  await show(snapshot({ accounts: [account({ reach: 'rejected', failure })] }), {}, place)
  expect(screen.getByText(/“App secret” was given for another address/)).toBeDefined()
})
