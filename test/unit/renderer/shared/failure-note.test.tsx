import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, snapshot } from '../samples.ts'
import { press, show } from '../show.tsx'

const proxy = 'proxy.example:3128'
const failing = snapshot({
  accounts: [account({ failure: { kind: 'proxy', problem: 'password', proxy }, reach: 'unreachable' })]
})
const place = { screen: 'account', accountId: 'a1' } as const

test('the note about the proxy takes its password and clears it once sent', async () => {
  const { user, inputs } = await show(failing, { setProxyLogin: { ok: true, value: null } }, place)
  expect(document.body.textContent).toContain('proxy.example:3128, asks for a user name and password.')
  await user.type(screen.getByLabelText('User name'), 'amina')
  await user.type(screen.getByLabelText('Password'), ' pw {Enter}')
  expect(inputs('setProxyLogin')).toEqual([{ proxy, user: 'amina', password: ' pw ', keepUntilQuit: false }])
  expect(await screen.findByText('Saved. Refresh to try it.')).toBeDefined()
  expect(screen.getByLabelText('Password')).toHaveProperty('value', '')
})

test('without a keychain the password can be kept until the user quits', async () => {
  const failure = { kind: 'keychain', problem: 'absent' } as const
  const { user, inputs } = await show(failing, { setProxyLogin: { ok: false, failure } }, place)
  await user.type(screen.getByLabelText('User name'), 'amina')
  await press(user, 'Save password')
  expect(await screen.findByText(/no keychain running/)).toBeDefined()
  await press(user, 'Keep until I quit')
  expect(inputs('setProxyLogin').map(({ keepUntilQuit }) => keepUntilQuit)).toEqual([false, true])
})

test('the form says that what is typed is not encrypted, unless it is', async () => {
  const plain = 'This proxy is not encrypted: others in this network can read what you type here.'
  await show(failing, {}, place)
  expect(screen.getByText(plain)).toBeDefined()
  cleanup()
  const failure = { kind: 'proxy', problem: 'password', proxy, encrypted: true } as const
  await show(snapshot({ accounts: [account({ failure, reach: 'unreachable' })] }), {}, place)
  expect(screen.getByLabelText('User name')).toBeDefined()
  expect(screen.queryByText(plain)).toBeNull()
})

test('a proxy that asks in another realm than before is asked for again, with a warning', async () => {
  const failure = { kind: 'proxy', problem: 'otherRealm', proxy } as const
  await show(snapshot({ accounts: [account({ failure, reach: 'unreachable' })] }), {}, place)
  expect(document.body.textContent).toContain('asks for a different login than the one you gave it')
  expect(screen.getByLabelText('Password')).toBeDefined()
})
