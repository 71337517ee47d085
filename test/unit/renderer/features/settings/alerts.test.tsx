import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const
const quiet = { ...initialSettings.quiet, enabled: true }
const evening = snapshot({ settings: { ...initialSettings, quiet } })

test.each([
  ['Off', null],
  ['1 hour', 60],
  ['Day', 1440]
] as const)('sets the reminder interval to %s', async (name, remindAfterMinutes) => {
  const { user, inputs } = await show(snapshot(), {}, place)
  const picker = screen.getByLabelText('Remind again every')
  expect(picker).toHaveProperty('value', '240')
  await user.selectOptions(picker, name)
  expect(inputs('changeSettings')).toEqual([{ remindAfterMinutes }])
})

test.each([
  ['Always', 'always'],
  ['Never', 'never']
] as const)('lets notifications have amounts: %s', async (name, amountsInNotifications) => {
  const { user, inputs } = await show(snapshot(), {}, place)
  const picker = screen.getByLabelText('Amounts in notifications')
  expect(picker).toHaveProperty('value', 'unlocked')
  await user.selectOptions(picker, name)
  expect(inputs('changeSettings')).toEqual([{ amountsInNotifications }])
})

test('shows the quiet hours once they are on', async () => {
  const { user, inputs } = await show(snapshot(), {}, place)
  expect(screen.queryByLabelText('From')).toBeNull()
  await user.click(screen.getByRole('switch', { name: 'Quiet hours' }))
  expect(inputs('changeSettings')).toEqual([{ quiet }])
})

test('sends the whole quiet hours when one part of them changes', async () => {
  const { user, inputs } = await show(evening, {}, place)
  await user.click(screen.getByRole('checkbox', { name: 'Wednesday' }))
  await user.click(screen.getByRole('switch', { name: 'Critical alerts still come through' }))
  expect(inputs('changeSettings')).toEqual([
    { quiet: { ...quiet, days: [1, 2, 4, 5, 6, 0] } },
    { quiet: { ...quiet, criticalComesThrough: false } }
  ])
})

test('adds a day that was left out', async () => {
  const settings = { ...initialSettings, quiet: { ...quiet, days: [1] } }
  const { user, inputs } = await show(snapshot({ settings }), {}, place)
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1)
  await user.click(screen.getByRole('checkbox', { name: 'Sunday' }))
  expect(inputs('changeSettings')).toEqual([{ quiet: { ...quiet, days: [1, 0] } }])
})

test('saves a time when its field loses the focus, and ignores an invalid one', async () => {
  const { user, inputs } = await show(evening, {}, place)
  const to = screen.getByLabelText('To')
  expect(to).toHaveProperty('value', '06:30')
  await user.clear(to)
  await user.type(to, '7.15')
  expect(inputs('changeSettings')).toEqual([])
  await user.tab()
  expect(to).toHaveProperty('value', '07:15')
  const from = screen.getByLabelText('From')
  await user.clear(from)
  await user.type(from, '25{Enter}')
  expect(from).toHaveProperty('value', '21:00')
  expect(inputs('changeSettings')).toEqual([{ quiet: { ...quiet, to: 435 } }])
})

test('says when a notification was refused, and what to do', async () => {
  await show(snapshot({ notificationTrouble: true }), {}, place)
  expect(screen.getByText(/^Your desktop did not show the last notification\./)).toBeDefined()
})

test('says nothing about notifications while they work', async () => {
  await show(snapshot(), {}, place)
  expect(screen.queryByText(/did not show the last notification/)).toBeNull()
})

test('says so when quiet hours have no day', async () => {
  const settings = { ...initialSettings, quiet: { ...quiet, days: [] } }
  await show(snapshot({ settings }), {}, place)
  expect(screen.getByText(/^Choose at least one day/)).toBeDefined()
})
