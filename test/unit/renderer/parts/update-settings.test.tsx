import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { UpdateView } from '../../../../electron/contract/update.ts'
import { initialSettings } from '../../../../electron/domain/settings.ts'
import { NOW, snapshot } from '../../../../renderer/gallery/samples.ts'
import { show } from '../show.tsx'

const newest: UpdateView = { version: '0.1.0', lookedAt: NOW, failed: false, found: null }
const found = { version: '0.2.0', by: 'restart' } as const

const open = (getUpdate: UpdateView | null, over: Parameters<typeof snapshot>[0] = {}) =>
  show(snapshot(over), { getUpdate }, { screen: 'settings' })

test.each([
  [{ ...newest, lookedAt: null }, 'This is Salio 0.1.0.'],
  [newest, 'This is Salio 0.1.0, the newest version on Fri 21 Nov 14:32.'],
  [{ ...newest, found }, 'This is Salio 0.1.0. Last checked Fri 21 Nov 14:32.'],
  [
    { ...newest, failed: true },
    'Salio could not check for a new version on Fri 21 Nov 14:32. Salio 0.1.0 works on as before and will try again.'
  ]
])('%o is told as %j', async (view, text) => {
  await open(view)
  await screen.findByText(text)
})

test('looking for new versions can be switched off', async () => {
  const { inputs, user } = await open(newest, { settings: initialSettings })
  await user.click(await screen.findByRole('switch', { name: 'Look for new versions' }))
  expect(inputs('changeSettings')).toEqual([{ updates: false }])
})

test('with nowhere to look there is nothing to see', async () => {
  await open(null)
  expect(screen.queryByRole('switch', { name: 'Look for new versions' })).toBeNull()
  expect(screen.queryByText(/^This is Salio/)).toBeNull()
})
