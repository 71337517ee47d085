import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const
const preview = {
  token: 't1',
  file: 'salio.csv',
  wallets: [
    { name: 'Payout', account: 'Main shop', added: 1200, known: 0 },
    { name: 'Collection', account: 'Main shop', added: 1, known: 5 }
  ]
}

test('exports everything and says how many rows were written', async () => {
  const { user, inputs } = await show(
    snapshot(),
    { exportReadings: { kind: 'done', rows: 12345, place: 'Documents/salio.csv' } },
    place
  )
  await press(user, 'Export CSV')
  expect(await screen.findByText('Written to Documents/salio.csv: 12,345 rows.')).toBeDefined()
  expect(inputs('exportReadings')).toEqual([{ of: 'all' }])
})

test('exports a wallet from its own screen', async () => {
  const answers = { exportReadings: { kind: 'cancelled' } } as const
  const { user, inputs } = await show(snapshot(), answers, { screen: 'wallet', walletId: 'a1/payout' })
  await press(user, 'Export CSV')
  expect(inputs('exportReadings')).toEqual([{ of: 'wallet', walletId: 'a1/payout' }])
  await waitFor(() => expect(button('Export CSV').getAttribute('aria-busy')).toBe('false'))
  expect(screen.queryByText(/^Written/)).toBeNull()
})

test('a long export shows its progress and cannot be started twice', async () => {
  let finish = (_output: Output<'exportReadings'>) => {}
  const going = new Promise<Output<'exportReadings'>>(resolve => {
    finish = resolve
  })
  const { user, inputs, send } = await show(snapshot(), { exportReadings: () => going }, place)
  await press(user, 'Export CSV')
  await press(user, 'Export CSV')
  expect(inputs('exportReadings')).toHaveLength(1)
  send('progress', { what: 'import', done: 9, total: 9 })
  send('progress', { what: 'export', done: 250, total: 1000 })
  expect(await screen.findByRole('progressbar', { name: 'Writing the file' })).toMatchObject({
    value: 250,
    max: 1000
  })
  finish({ kind: 'refused', problem: { kind: 'file', why: 'full' } })
  expect(await screen.findByText(/^There is not enough space for the file\./)).toBeDefined()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('previews an import before applying it', async () => {
  const answers = { chooseImport: { kind: 'ready', preview }, applyImport: { rows: 1201 } } as const
  const { user, calls, inputs } = await show(snapshot(), answers, place)
  await press(user, 'Import CSV')
  const dialog = await screen.findByRole('alertdialog', { name: 'Import salio.csv?' })
  expect(dialog.textContent).toContain('Main shop · Payout: 1,200 new readings')
  expect(dialog.textContent).toContain('Main shop · Collection: 1 new reading, 5 known already')
  expect(calls.map(({ name }) => name)).not.toContain('applyImport')
  expect(document.activeElement).toBe(button('Cancel'))
  await press(user, 'Import')
  expect(await screen.findByText('Added: 1,201 readings.')).toBeDefined()
  expect(inputs('applyImport')).toEqual([{ token: 't1' }])
})

test('a cancelled import changes nothing', async () => {
  const { user, calls } = await show(snapshot(), { chooseImport: { kind: 'ready', preview } }, place)
  await press(user, 'Import CSV')
  await screen.findByRole('alertdialog')
  await press(user, 'Cancel')
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(calls.map(({ name }) => name)).not.toContain('applyImport')
})

test('a file with nothing new cannot be imported', async () => {
  const old = { ...preview, wallets: [{ name: 'Payout', account: 'Main shop', added: 0, known: 5 }] }
  const { user } = await show(snapshot(), { chooseImport: { kind: 'ready', preview: old } }, place)
  await press(user, 'Import CSV')
  expect(await screen.findByText('Every reading in it is known already.')).toBeDefined()
  expect(screen.getByRole('alertdialog', { name: 'salio.csv' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
})

test.each([
  [{ kind: 'columns' }, /^This file is not a Salio export/],
  [{ kind: 'file', why: 'unreadable' }, /^The file could not be read\. Nothing was changed/],
  [
    { kind: 'line', line: 7, column: 'amount', value: 'x' },
    'Line 7: “x” does not fit column amount. Nothing was changed; fix the line and try again.'
  ],
  [
    { kind: 'wallet', line: 3, name: 'Float' },
    'Line 3: “Float” is not one of your wallets. Nothing was changed; connect it first.'
  ]
] as const)('says why a file was refused (%j), and that nothing was changed', async (problem, said) => {
  const { user } = await show(snapshot(), { chooseImport: { kind: 'refused', problem } }, place)
  await press(user, 'Import CSV')
  expect(await screen.findByText(said)).toBeDefined()
})

test('sends the retention period in days', async () => {
  const { user, inputs } = await show(snapshot(), {}, place)
  // Nothing is forgotten while readings are kept for ever.
  expect(screen.queryByText(/^Older readings are forgotten for good\./)).toBeNull()
  await user.selectOptions(screen.getByLabelText('Keep readings'), '3 years')
  await user.selectOptions(screen.getByLabelText('Keep readings'), '1 year')
  expect(inputs('changeSettings')).toEqual([{ keepReadingsDays: 1095 }, { keepReadingsDays: 365 }])
})
