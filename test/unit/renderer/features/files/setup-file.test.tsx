import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { SetupPreview } from '#contract/files.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Destination } from '#domain/setup/destinations.ts'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const
const hosts = (host: string, over: Partial<Destination> = {}): Destination => ({
  method: null,
  host,
  place: 'internet',
  encrypted: true,
  ...over
})
const preview: SetupPreview = {
  token: 't1',
  file: 'setup.json',
  changes: [
    {
      kind: 'account',
      name: 'Main shop',
      providerId: 'jpay-africa',
      destinations: [hosts('api.jpay.africa')],
      interval: 5,
      wallets: [
        {
          name: 'Payout',
          currency: 'KES',
          thresholds: { ...noThresholds, low: '20000', lastsLessThan: 240 }
        }
      ]
    },
    {
      kind: 'account',
      name: 'Till 2',
      providerId: 'custom-json',
      destinations: [hosts('api.till.example', { method: 'POST' })],
      interval: 1440,
      wallets: []
    },
    { kind: 'name', before: 'Depot', after: 'Store' },
    { kind: 'interval', account: 'Depot', before: 60, after: 5 },
    {
      kind: 'thresholds',
      account: 'Depot',
      wallet: 'Payout',
      currency: 'KES',
      before: { ...noThresholds, low: '20000' },
      after: { ...noThresholds, low: '30000', lastsLessThan: 240 }
    },
    { kind: 'setting', name: 'shortcut', before: 'CommandOrControl+Shift+B', after: 'F5' }
  ],
  choices: [
    {
      kind: 'account',
      name: 'Bridge',
      providerId: 'custom-json',
      destinations: [hosts('127.0.0.1:8000', { method: 'GET', place: 'computer' })],
      interval: 5,
      wallets: []
    },
    { kind: 'setting', name: 'notifications', before: true, after: false },
    {
      kind: 'setting',
      name: 'quiet',
      before: initialSettings.quiet,
      after: { ...initialSettings.quiet, enabled: true, days: [1], criticalComesThrough: false }
    }
  ],
  leftOut: [{ name: 'Old till', why: 'unencrypted' }]
}

test('exports a set-up without keys, and says so', async () => {
  const { user } = await show(
    snapshot(),
    { exportSetup: { kind: 'done', place: 'Documents/salio-setup.json' } },
    place
  )
  await press(user, 'Export set-up')
  expect(await screen.findByText('Written to Documents/salio-setup.json, without your keys.')).toBeDefined()
})

test('previews a file before changing anything, with the focus on the safe answer', async () => {
  const { user, inputs } = await show(
    snapshot(),
    { chooseSetup: { kind: 'ready', preview }, applySetup: { ok: true, value: null } },
    place
  )
  await press(user, 'Import set-up')
  for (const line of [
    'Main shop (JPay Africa): api.jpay.africa; Check every 5 min; Payout · Low below KES 20,000, Or when it lasts less than 4 h',
    'Till 2 (custom-json): POST api.till.example; Check every 24 h',
    'Name: Store instead of Depot',
    'Depot · Check every: 5 min instead of 1 h',
    'Depot · Payout · Low below: KES 30,000 instead of KES 20,000, Or when it lasts less than: 4 h instead of Not set',
    'Open Salio from anywhere: F5 instead of Ctrl + Shift + B',
    'Old till: its address is not encrypted'
  ])
    expect(await screen.findByText(line)).toBeDefined()
  expect(document.activeElement).toBe(button('Cancel'))
  await press(user, 'Import')
  expect(inputs('applySetup')).toEqual([{ token: 't1', ticked: [] }])
  expect(await screen.findByText('Done. Open each new account, give it its key and save it.')).toBeDefined()
})

test('what makes Salio quieter or reads from near by is left out unless ticked', async () => {
  const answers = { chooseSetup: { kind: 'ready', preview }, applySetup: { ok: true, value: null } } as const
  const { user, inputs } = await show(snapshot(), answers, place)
  await press(user, 'Import set-up')
  await screen.findByRole('alertdialog')
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox').filter(box => box.className !== 'switch')
  expect(boxes.map(box => [box.labels?.[0]?.textContent, box.checked])).toEqual([
    ['Bridge (custom-json): GET 127.0.0.1:8000 (on this computer); Check every 5 min', false],
    ['Low-balance notifications: Off instead of On', false],
    ['Quiet hours: 21:00 to 06:30, Mon, critical alerts included instead of Off', false]
  ])
  for (const index of [2, 0, 1]) await user.click(boxes[index] as HTMLInputElement)
  await user.click(boxes[1] as HTMLInputElement)
  await press(user, 'Import')
  expect(inputs('applySetup')).toEqual([{ token: 't1', ticked: [2, 0] }])
})

test('where there are only choices, one has to be ticked first', async () => {
  const only = { ...preview, changes: [] }
  const { user } = await show(snapshot(), { chooseSetup: { kind: 'ready', preview: only } }, place)
  await press(user, 'Import set-up')
  await screen.findByRole('alertdialog')
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: /^Low-balance notifications: / }))
  expect(button('Import')).toBeDefined()
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
  expect(await screen.findByText('Done. Open each new account, give it its key and save it.')).toBeDefined()
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
  const nothing = { ...preview, changes: [], choices: [] }
  const { user } = await show(snapshot(), { chooseSetup: { kind: 'ready', preview: nothing } }, place)
  await press(user, 'Import set-up')
  expect(await screen.findByText('Everything in it is set up already.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
})

test.each([
  ['notSetup', 'This file is not a Salio set-up.'],
  ['newer', 'A newer Salio has written this file.'],
  ['fields', 'An account in this file has fields that its provider does not.'],
  ['unreadable', 'The file could not be read.']
] as const)('says why a file was refused (%s), and that nothing was changed', async (why, words) => {
  const { user } = await show(snapshot(), { chooseSetup: { kind: 'refused', why } }, place)
  await press(user, 'Import set-up')
  expect((await screen.findByText(words, { exact: false })).textContent).toContain('Nothing was changed')
})
