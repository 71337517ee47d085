import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '../../../../electron/domain/settings.ts'
import { snapshot } from '../samples.ts'
import { show } from '../show.tsx'

const place = { screen: 'settings' } as const
const quiet = { ...initialSettings.quiet, enabled: true }
const evening = snapshot({ settings: { ...initialSettings, quiet } })

test.each([
  ['Off', null],
  ['1 hour', 60],
  ['Day', 1440]
] as const)('one is reminded every %s', async (name, remindAfterMinutes) => {
  const { user, inputs } = await show(snapshot(), {}, place)
  const picker = screen.getByLabelText('Remind again every')
  expect(picker).toHaveProperty('value', 'fourHours')
  await user.selectOptions(picker, name)
  expect(inputs('changeSettings')).toEqual([{ remindAfterMinutes }])
})

test('quiet hours unfold once they are on', async () => {
  const { user, inputs } = await show(snapshot(), {}, place)
  expect(screen.queryByLabelText('From')).toBeNull()
  await user.click(screen.getByRole('switch', { name: 'Quiet hours' }))
  expect(inputs('changeSettings')).toEqual([{ quiet }])
})

test('quiet hours are changed one thing at a time and sent as a whole', async () => {
  const { user, inputs } = await show(evening, {}, place)
  await user.click(screen.getByRole('checkbox', { name: 'Wednesday' }))
  await user.click(screen.getByRole('switch', { name: 'Critical alerts still come through' }))
  expect(inputs('changeSettings')).toEqual([
    { quiet: { ...quiet, days: [1, 2, 4, 5, 6, 0] } },
    { quiet: { ...quiet, criticalComesThrough: false } }
  ])
})

test('a day is added where it was left out', async () => {
  const settings = { ...initialSettings, quiet: { ...quiet, days: [1] } }
  const { user, inputs } = await show(snapshot({ settings }), {}, place)
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1)
  await user.click(screen.getByRole('checkbox', { name: 'Sunday' }))
  expect(inputs('changeSettings')).toEqual([{ quiet: { ...quiet, days: [1, 0] } }])
})

test('a time is taken once its field is left, and what is no time not at all', async () => {
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

test('a notification that was refused is said, with what to do', async () => {
  await show(snapshot({ notificationTrouble: true }), {}, place)
  expect(screen.getByText(/^Your desktop refused the last notification\./)).toBeDefined()
})

test('without trouble nothing is said of it', async () => {
  await show(snapshot(), {}, place)
  expect(screen.queryByText(/refused the last notification/)).toBeNull()
})

test('quiet hours without any day are said to be none, rather than silently so', async () => {
  const settings = { ...initialSettings, quiet: { ...quiet, days: [] } }
  await show(snapshot({ settings }), {}, place)
  expect(screen.getByText(/^Choose at least one day/)).toBeDefined()
})
