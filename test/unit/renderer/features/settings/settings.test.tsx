import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { account, NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const

test('sends each setting alone', async () => {
  const { user, inputs } = await show(snapshot(), {}, place)
  await user.selectOptions(screen.getByLabelText('Language'), 'Kiswahili')
  await user.selectOptions(screen.getByLabelText('Appearance'), 'Dark')
  await user.click(screen.getByRole('switch', { name: 'Low-balance notifications' }))
  expect(inputs('changeSettings')).toEqual([
    { language: 'sw' },
    { appearance: 'dark' },
    { notifications: false }
  ])
})

test.each([
  [true, /^Sent\./],
  [false, /^Your system refused it\./]
])('the test notification says whether it arrived (%s)', async (arrived, said) => {
  const { user } = await show(snapshot(), { sendTestNotification: { arrived } }, place)
  await press(user, 'Send test notification')
  expect(await screen.findByText(said)).toBeDefined()
})

test('flags an account that cannot be read, and opens it', async () => {
  const rejected = account({ failure: { kind: 'rejected' }, reach: 'rejected' })
  const { user } = await show(snapshot({ accounts: [rejected] }), {}, place)
  await press(user, /JPay Africa.*Key rejected/)
  expect(button('Remove account')).toBeDefined()
})

test('opens the log folder', async () => {
  const { user, calls } = await show(snapshot(), {}, place)
  await press(user, 'Open log folder')
  expect(calls.at(-1)?.name).toBe('openLogFolder')
})

test('copies the diagnostics, and says what they contain', async () => {
  const { user, calls } = await show(snapshot(), { copyDiagnostics: null }, place)
  await press(user, 'Copy diagnostics')
  expect(calls.at(-1)?.name).toBe('copyDiagnostics')
  expect(await screen.findByText(/No keys, names or amounts/)).toBeDefined()
})

test('shows the version under About', async () => {
  await show(snapshot(), {}, place)
  expect(await screen.findByText('0.1.0')).toBeDefined()
})

test('Quit Salio quits', async () => {
  const { user, calls } = await show(snapshot(), { quit: null }, place)
  await press(user, 'Quit Salio')
  expect(calls.at(-1)?.name).toBe('quit')
})

test('the language, the theme and hidden amounts apply as soon as the snapshot has them', async () => {
  const { send } = await show(snapshot(), {}, place)
  const settings = { ...initialSettings, appearance: 'dark', hideAmounts: true } as const
  send('snapshot', snapshot({ at: NOW + 1, language: 'fr', settings }))
  expect(await screen.findByRole('heading', { name: 'Paramètres' })).toBeDefined()
  const html = document.documentElement
  expect([html.lang, html.dataset['appearance'], html.className]).toEqual(['fr', 'dark', 'veiled'])
  expect(title()).toBe('Paramètres')
})
