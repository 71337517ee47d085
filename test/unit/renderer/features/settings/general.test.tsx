import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { desktop } from '#renderer/gallery/answers.ts'
import { NOW, snapshot } from '#renderer/gallery/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const

test('Open at login shows the system’s state, also after it was switched', async () => {
  let startsAtLogin = false
  const { user, inputs } = await show(
    snapshot(),
    {
      getDesktop: () => ({ ...desktop, startsAtLogin }),
      setStartAtLogin: ({ on }) => {
        startsAtLogin = on
        return { done: true }
      }
    },
    place
  )
  const login = screen.getByRole('switch', { name: 'Open at login' })
  await user.click(login)
  await screen.findByRole('switch', { name: 'Open at login', checked: true })
  await user.click(login)
  await screen.findByRole('switch', { name: 'Open at login', checked: false })
  expect(inputs('setStartAtLogin')).toEqual([{ on: true }, { on: false }])
})

test('says when the system does not start Salio at login, and where to look', async () => {
  const { user } = await show(snapshot(), { setStartAtLogin: { done: false } }, place)
  await user.click(screen.getByRole('switch', { name: 'Open at login' }))
  expect(await screen.findByText(/^Your system refused it\. Look for Salio/)).toBeDefined()
})

test('says when macOS waits for its user to allow it, and where to', async () => {
  const waits = { ...desktop, startsAtLogin: true, loginNeedsApproval: true }
  await show(snapshot(), { getDesktop: waits }, place)
  expect(await screen.findByText(/^Your Mac does not open Salio yet\./)).toBeDefined()
  expect(screen.queryByText(/^Your system refused it/)).toBeNull()
})

const shortcut = (keys: string) => button(`Open Salio: ${keys}`)

test('records a shortcut as it is pressed', async () => {
  const { user, inputs, send } = await show(snapshot(), {}, place)
  await user.click(shortcut('Ctrl + Shift + B'))
  expect(screen.getByText(/^Hold at least two of Ctrl, Alt, Shift/)).toBeDefined()
  await user.keyboard('{Control>}{Alt>}k{/Alt}{/Control}')
  expect(inputs('changeSettings')).toEqual([{ shortcut: 'Control+Alt+K' }])
  const settings = { ...initialSettings, shortcut: 'Control+Alt+K' }
  send('snapshot', snapshot({ at: NOW + 1, settings }))
  expect(await screen.findByRole('button', { name: 'Open Salio: Ctrl + Alt + K' })).toBeDefined()
})

test('while recording, keys do nothing else, and Esc keeps the shortcut as it was', async () => {
  const { user, calls } = await show(snapshot(), {}, place)
  const before = calls.length
  await user.click(shortcut('Ctrl + Shift + B'))
  await user.keyboard('{Control>}r{/Control}{Escape}')
  expect(calls.slice(before)).toEqual([])
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeDefined()
  expect(screen.queryByText(/^Hold at least two/)).toBeNull()
})

test('leaving the field while recording keeps the shortcut as it was', async () => {
  const { user } = await show(snapshot(), {}, place)
  await user.click(shortcut('Ctrl + Shift + B'))
  fireEvent.blur(shortcut('Ctrl + Shift + B'))
  expect(screen.queryByText(/^Hold at least two/)).toBeNull()
})

test('removes the shortcut', async () => {
  const { user, inputs } = await show(snapshot(), {}, place)
  await press(user, 'No shortcut')
  expect(inputs('changeSettings')).toEqual([{ shortcut: '' }])
})

test.each([
  ['taken', 'Another program already uses these keys. Choose others.'],
  ['unsure', /^Your desktop gives out shortcuts itself\./]
] as const)('explains a shortcut in the state “%s”', async (state, said) => {
  await show(snapshot(), { getDesktop: { ...desktop, shortcut: state } }, place)
  expect(await screen.findByText(said)).toBeDefined()
})

test('keeps Salio out of screenshots where the system can do that', async () => {
  const { user, inputs } = await show(snapshot(), { getDesktop: desktop }, place)
  await user.click(await screen.findByRole('switch', { name: 'Keep out of screenshots and shared screens' }))
  expect(inputs('changeSettings')).toEqual([{ hideFromCapture: true }])
})

test('says so where it cannot', async () => {
  await show(snapshot(), { getDesktop: { ...desktop, canHideFromCapture: false } }, place)
  expect(await screen.findByText(/^This system cannot keep Salio out of screenshots/)).toBeDefined()
  expect(screen.queryByRole('switch', { name: /screenshots/ })).toBeNull()
})

test('lets the strokes of the icon be chosen where a panel does not tell its colour', async () => {
  const { user, inputs } = await show(snapshot(), { getDesktop: { ...desktop, canChooseIcon: true } }, place)
  await user.selectOptions(await screen.findByLabelText('Icon in the panel'), 'Dark')
  expect(inputs('changeSettings')).toEqual([{ icon: 'dark' }])
})

test('does not offer it elsewhere', async () => {
  await show(snapshot(), { getDesktop: desktop }, place)
  await screen.findByRole('switch', { name: 'Keep out of screenshots and shared screens' })
  expect(screen.queryByText('Icon in the panel')).toBeNull()
})
