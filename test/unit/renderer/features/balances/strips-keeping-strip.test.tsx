import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DataStatus } from '#contract/desktop.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const recovered: DataStatus = {
  kind: 'recovered',
  at: NOW,
  aside: 'salio-damaged-2025-11-21.db',
  backupAt: new Date(2025, 10, 20, 9, 5).getTime()
}
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

test('after a recovery it says what happened, how old the figures are and where the old file is', async () => {
  const { user, inputs } = await show(snapshot({ dataStatus: recovered }), {
    openDataFolder: null,
    dismissRecovery: { ok: true, value: null }
  })
  expect(said()).toContain(
    'Your data was damaged. Salio went on from its backup of Thu 20 Nov 09:05. Balances are read again; what you changed since then may be missing. The damaged file was kept as salio-damaged-2025-11-21.db.'
  )
  await press(user, 'Show folder')
  expect(inputs('openDataFolder')).toHaveLength(1)
  await press(user, 'Understood')
  expect(inputs('dismissRecovery')).toHaveLength(1)
})

test('without a backup, Welcome says that the keys are still there', async () => {
  await show(snapshot({ dataStatus: { ...recovered, backupAt: null }, accounts: [] }))
  expect(said().join()).toContain('your keys are still in the keychain')
})

test('names no file when the data file was missing', async () => {
  await show(snapshot({ dataStatus: { ...recovered, aside: null } }))
  expect(said().join()).toContain('Salio’s data file was missing.')
  expect(screen.queryByRole('button', { name: 'Show folder' })).toBeNull()
})

test.each([
  ['newer', { kind: 'newer' }, 'These are the last known balances. Nothing is read or changed'],
  ['a full disk', { kind: 'unkept', why: 'full', since: NOW }, 'The disk is full.'],
  ['a folder', { kind: 'unkept', why: 'other', since: NOW }, 'Its folder cannot be written to.']
] as const)('shows the notice for %s without a button', async (_, dataStatus, words) => {
  await show(snapshot({ dataStatus }))
  expect(said().join()).toContain(words)
  expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull()
})
