import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { UpdateView } from '#contract/desktop.ts'
import { initialSettings } from '#domain/settings.ts'
import { NOW, snapshot } from '#renderer/gallery/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const newest: UpdateView = { version: '0.1.0', checkedAt: NOW, failed: null, available: null }
const found = { version: '0.2.0', by: 'restart' } as const

const open = (getUpdate: UpdateView | null, over: Parameters<typeof snapshot>[0] = {}) =>
  show(snapshot(over), { getUpdate }, { screen: 'settings' })

test.each<[UpdateView, string]>([
  [{ ...newest, checkedAt: null }, 'Not checked yet.'],
  [newest, 'This was the newest version on Fri 21 Nov 14:32.'],
  [{ ...newest, available: found }, 'Last checked Fri 21 Nov 14:32.'],
  [
    { ...newest, failed: 'look' },
    'Salio could not check for a new version on Fri 21 Nov 14:32. Salio keeps working and will try again.'
  ]
])('%o reads %j', async (view, text) => {
  await open(view)
  await screen.findByText(text)
})

test('the check for new versions can be switched off', async () => {
  const { inputs, user } = await open(newest, { settings: initialSettings })
  await user.click(await screen.findByRole('switch', { name: 'Look for new versions' }))
  expect(inputs('changeSettings')).toEqual([{ updates: false }])
})

test('Check now checks at once, and cannot be pressed again before that is done', async () => {
  const answer = Promise.withResolvers<null>()
  const { calls, send, user } = await show(
    snapshot({ settings: initialSettings }),
    { getUpdate: newest, checkForUpdate: () => answer.promise },
    { screen: 'settings' }
  )
  const lookNow = await screen.findByRole('button', { name: 'Check now' })
  await user.click(lookNow)
  await user.click(lookNow)
  expect(lookNow.getAttribute('aria-busy')).toBe('true')
  expect(calls.filter(({ name }) => name === 'checkForUpdate')).toHaveLength(1)
  act(() => send('update', { ...newest, available: found }))
  screen.getByText('Last checked Fri 21 Nov 14:32.')
  await act(async () => answer.resolve(null))
  expect(lookNow.getAttribute('aria-busy')).toBe('false')
  await user.click(lookNow)
  expect(calls.filter(({ name }) => name === 'checkForUpdate')).toHaveLength(2)
})

test('when the check is off there is no Check now', async () => {
  await open(newest, { settings: { ...initialSettings, updates: false } })
  await screen.findByRole('switch', { name: 'Look for new versions' })
  expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull()
})

test('shows the version once', async () => {
  await open({ ...newest, failed: 'look' })
  await screen.findByRole('button', { name: 'Check now' })
  expect(screen.getAllByText(/0\.1\.0/)).toHaveLength(1)
})

test('shows nothing when there is no update feed', async () => {
  await open(null)
  expect(screen.queryByRole('switch', { name: 'Look for new versions' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull()
})
