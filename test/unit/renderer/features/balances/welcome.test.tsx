import { expect, test } from 'vitest'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { press, show, title } from '#test/unit/renderer/show.tsx'

const empty = snapshot({ accounts: [] })

test('without accounts it shows what Salio is for', async () => {
  await show(empty)
  expect(title()).toBe('Know before it runs out')
})

test('connects a wallet from Welcome', async () => {
  const { user } = await show(empty)
  await press(user, 'Connect a wallet')
  expect(title()).toBe('Connect a wallet')
})

test('starts the demo from Welcome', async () => {
  const { user, calls } = await show(empty, { startDemo: { ok: true, value: null } })
  await press(user, 'Try it with demo wallets')
  expect(calls.at(-1)).toEqual({ name: 'startDemo', input: undefined })
})

test('leads from Welcome to where a set-up file is imported', async () => {
  const { user } = await show(empty)
  await press(user, 'Import set-up')
  expect(title()).toBe('Settings')
})

test('Esc hides the popover', async () => {
  const { user, calls } = await show(empty)
  await user.keyboard('{Escape}')
  expect(calls.at(-1)?.name).toBe('hide')
})
