import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { snapshot } from '#renderer/gallery/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const NAME = 'Let programs on this computer read balances'
const place = { screen: 'settings' } as const

test('other programs may not read balances until that is switched on', async () => {
  const { user, inputs } = await show(snapshot(), {}, place)
  await user.click(screen.getByRole('switch', { name: NAME, checked: false }))
  expect(inputs('changeSettings')).toEqual([{ programsMayRead: true }])
})

test('and may no longer where it is switched off', async () => {
  const settings = { ...initialSettings, programsMayRead: true }
  const { user, inputs } = await show({ ...snapshot(), settings }, {}, place)
  await user.click(screen.getByRole('switch', { name: NAME, checked: true }))
  expect(inputs('changeSettings')).toEqual([{ programsMayRead: false }])
})

const allowed = { ...initialSettings, programsMayRead: true }
const withWeb = { ...allowed, localWebAddress: true }

test('the web address is a switch of its own, offered once programs may read', async () => {
  const { user, inputs } = await show({ ...snapshot(), settings: allowed }, {}, place)
  await user.click(screen.getByRole('switch', { name: 'Local web address for monitors', checked: false }))
  expect(inputs('changeSettings')).toEqual([{ localWebAddress: true }])
})

test('says where monitors find it, and copies the token without the page having it', async () => {
  const { user, inputs } = await show({ ...snapshot(), settings: withWeb }, {}, place)
  await screen.findByText('Monitors on this computer find it at http://127.0.0.1:9713.')
  await user.click(screen.getByRole('button', { name: 'Copy the token' }))
  await screen.findByText(/^Copied\. A monitor sends it as/)
  await user.click(screen.getByRole('switch', { name: 'With names of accounts and wallets' }))
  expect([inputs('copyWebToken').length, inputs('changeSettings')]).toEqual([1, [{ namesInMetrics: true }]])
})

test.each([
  ['taken', /^Another program uses its port, 9713\./],
  ['failed', /^It could not be opened\./]
] as const)('says when its port is %s', async (state, sentence) => {
  await show({ ...snapshot(), settings: withWeb }, { getWebAddress: { state } }, place)
  expect(await screen.findByText(sentence)).toBeDefined()
})

test('where programs may not read, there is no web address either', async () => {
  await show({ ...snapshot(), settings: { ...withWeb, programsMayRead: false } }, {}, place)
  expect(screen.queryByRole('switch', { name: 'Local web address for monitors' })).toBeNull()
})

const COMMAND = 'The command “salio” in a terminal'
const file = '~/.local/bin/salio'

test('puts salio on the path and off it again, and says what to type', async () => {
  const { user, inputs } = await show(
    { ...snapshot(), settings: allowed },
    { setTerminalCommand: { state: 'on', file, isFound: true } },
    place
  )
  await user.click(await screen.findByRole('switch', { name: COMMAND, checked: false }))
  expect(await screen.findByText('Open a new terminal and type: salio balance')).toBeDefined()
  await user.click(screen.getByRole('switch', { name: COMMAND, checked: true }))
  expect(inputs('setTerminalCommand')).toEqual([{ on: true }, { on: false }])
})

test.each([
  [{ state: 'on', file, isFound: false }, /^Written to .*salio\. If a terminal does not find salio/],
  [{ state: 'taken', file }, /salio belongs to another program and was left as it is\.$/],
  [{ state: 'failed', file }, /salio could not be changed\.$/],
  [{ state: 'failed', file: null }, /^This computer has no folder for it\./]
] as const)('says how it went: %j', async (state, sentence) => {
  await show({ ...snapshot(), settings: allowed }, { getTerminalCommand: state }, place)
  expect(await screen.findByText(sentence)).toBeDefined()
})

test('offers nothing where a package has put it there, or programs may not read', async () => {
  await show({ ...snapshot(), settings: allowed }, { getTerminalCommand: { state: 'installed' } }, place)
  await screen.findByRole('switch', { name: 'Local web address for monitors' })
  expect(screen.queryByRole('switch', { name: COMMAND })).toBeNull()
})
