import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const
const preview = {
  token: 't1',
  file: 'setup.json',
  added: ['Main shop', 'Till 2'],
  changed: ['Depot'],
  settings: true
}

test('exports a set-up without keys, and says so', async () => {
  const { user } = await show(snapshot(), { exportSetup: { kind: 'done' } }, place)
  await press(user, 'Export set-up')
  expect(await screen.findByText('Written, without your keys.')).toBeDefined()
})

test('previews a file before changing anything, with the focus on the safe answer', async () => {
  const { user, inputs } = await show(
    snapshot(),
    { chooseSetup: { kind: 'ready', preview }, applySetup: { ok: true, value: null } },
    place
  )
  await press(user, 'Import set-up')
  const does =
    'Added, to be given their keys: Main shop and Till 2. Changed: Depot. Your settings are replaced.'
  expect(await screen.findByText(does)).toBeDefined()
  expect(document.activeElement).toBe(button('Cancel'))
  await press(user, 'Import')
  expect(inputs('applySetup')).toEqual([{ token: 't1' }])
  expect(await screen.findByText('Done. Give each new account its key.')).toBeDefined()
})

test('a second click does not import the file again', async () => {
  const applied = Promise.withResolvers<{ ok: true; value: null }>()
  const { user, inputs } = await show(
    snapshot(),
    { chooseSetup: { kind: 'ready', preview }, applySetup: () => applied.promise },
    place
  )
  await press(user, 'Import set-up')
  await screen.findByRole('alertdialog')
  await user.dblClick(button('Import'))
  expect(inputs('applySetup')).toHaveLength(1)
  applied.resolve({ ok: true, value: null })
  expect(await screen.findByText('Done. Give each new account its key.')).toBeDefined()
})

test('says so where importing fails', async () => {
  const fail = () => Promise.reject(new Error('failed'))
  const answers = { chooseSetup: { kind: 'ready', preview }, applySetup: fail } as const
  const { user } = await show(snapshot(), answers, place)
  await press(user, 'Import set-up')
  await screen.findByRole('alertdialog')
  await press(user, 'Import')
  expect(await screen.findByText('The file could not be imported.', { exact: false })).toBeDefined()
})

test('a file with nothing new can only be cancelled', async () => {
  const nothing = { ...preview, added: [], changed: [], settings: false }
  const { user } = await show(snapshot(), { chooseSetup: { kind: 'ready', preview: nothing } }, place)
  await press(user, 'Import set-up')
  expect(await screen.findByText('Everything in it is set up already.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
})

test.each([
  ['notSetup', 'This file is not a Salio set-up.'],
  ['newer', 'A newer Salio has written this file.'],
  ['unreadable', 'The file could not be read.']
] as const)('says why a file was refused (%s), and that nothing was changed', async (why, words) => {
  const { user } = await show(snapshot(), { chooseSetup: { kind: 'refused', why } }, place)
  await press(user, 'Import set-up')
  expect((await screen.findByText(words, { exact: false })).textContent).toContain('Nothing was changed')
})
