import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Snapshot } from '#contract/snapshot.ts'
import { initialSettings, type Settings } from '#domain/settings.ts'
import { initialSummaryTimes } from '#domain/summary/times.ts'
import type { DoubleAnswers } from '#renderer/gallery/answers.ts'
import { recipient } from '#renderer/gallery/recipient-samples.ts'
import { NOW, snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show, title } from '#test/unit/renderer/show.tsx'

const { closing, morning } = initialSummaryTimes
const both = { ...initialSummaryTimes, morning: { ...morning, on: true }, closing: { ...closing, on: true } }
const settled = (some: Partial<Settings>): Snapshot => snapshot({ settings: { ...initialSettings, ...some } })

/** The screen, over a main process that keeps what it is given. */
async function showTimes(some: Partial<Settings> = {}) {
  let settings = { ...initialSettings, ...some }
  let at = NOW
  const changeSettings: DoubleAnswers['changeSettings'] = change => {
    settings = { ...settings, ...change }
    at += 1
    act(() => shown.send('snapshot', snapshot({ at, settings })))
    return { ok: true, value: null }
  }
  const shown = await show(settled(some), { changeSettings }, { screen: 'settings' })
  await press(shown.user, /^Summary times/)
  return shown
}

const switchOf = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name })

test('Settings says when they come', async () => {
  const { send } = await show(snapshot(), {}, { screen: 'settings' })
  expect(button(/^Summary times/).textContent).toBe('Summary timesOff')
  act(() => send('snapshot', { ...settled({ summaries: both }), at: NOW + 1 }))
  expect(button(/^Summary times/).textContent).toBe('Summary times07:30, 19:00')
})

test('a summary is switched on, with its time and days', async () => {
  const { inputs, user } = await showTimes()
  expect(title()).toBe('Summary times')
  expect(screen.queryByRole('textbox', { name: 'Morning at' })).toBeNull()
  await user.click(switchOf('Morning summary'))
  const at = screen.getByRole('textbox', { name: 'Morning at' })
  await user.clear(at)
  await user.type(at, '6:45{Enter}')
  const days = screen.getByRole('group', { name: 'Morning on' })
  await user.click(days.querySelector('[aria-label="Saturday"]') as Element)
  await user.click(switchOf('Only when something needs me'))
  expect(inputs('changeSettings').at(-1)).toEqual({
    summaries: { morning: { on: true, at: 405, days: [1, 2, 3, 4, 5] }, closing, onlyNeeds: true }
  })
  expect(screen.getByText('Saved')).toBeDefined()
})

test('both at the same time is refused at the field, until one of them is changed', async () => {
  const { inputs, user } = await showTimes({ summaries: both })
  const at = screen.getByRole('textbox', { name: 'Closing at' })
  await user.clear(at)
  await user.type(at, '7.30{Enter}')
  expect(screen.getByText('Choose two different times.').closest('.card')?.textContent).toContain(
    'Closing summary'
  )
  expect(inputs('changeSettings')).toEqual([])
  await user.clear(at)
  await user.type(at, '18:00{Enter}')
  expect(screen.queryByText('Choose two different times.')).toBeNull()
  expect(inputs('changeSettings')).toEqual([
    { summaries: { ...both, closing: { ...both.closing, at: 1080 } } }
  ])
})

test('what is refused is not lost when something else is changed, nor saved with it', async () => {
  const same = { ...both, closing: { ...both.closing, at: morning.at, on: false } }
  const { inputs, user } = await showTimes({ summaries: same })
  await user.click(switchOf('Closing summary'))
  expect(screen.getByText('Choose two different times.')).toBeDefined()
  await user.click(switchOf('Only when something needs me'))
  expect(switchOf('Closing summary').checked).toBe(true)
  expect(inputs('changeSettings')).toEqual([{ summaries: { ...same, onlyNeeds: true } }])
})

test('without a day it goes off by itself and says so, and is on again with the next one', async () => {
  const { inputs, user } = await showTimes({
    summaries: { ...both, morning: { ...both.morning, days: [3] } }
  })
  const wednesday = () =>
    screen.getByRole('group', { name: 'Morning on' }).querySelector('[aria-label="Wednesday"]') as HTMLElement
  await user.click(wednesday())
  expect(switchOf('Morning summary').checked).toBe(false)
  expect(screen.getByText('No day is chosen, so the morning summary is off.')).toBeDefined()
  expect(document.activeElement).toBe(wednesday())
  await user.click(wednesday())
  expect(switchOf('Morning summary').checked).toBe(true)
  await user.click(wednesday())
  await user.click(switchOf('Morning summary'))
  expect(inputs('changeSettings').at(-1)?.summaries?.morning).toEqual({ ...morning, on: true })
})

test('a bank is open on at least one day', async () => {
  const { inputs, user } = await showTimes({ bankClosed: { weekdays: [0, 1, 2, 3, 4, 5], holidays: [] } })
  await press(user, /^Days the bank is closed/)
  await user.click(screen.getByRole('checkbox', { name: 'Saturday' }))
  expect(screen.getByText('Leave at least one day open.')).toBeDefined()
  expect(inputs('changeSettings')).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: 'Monday' }))
  expect(inputs('changeSettings')).toEqual([{ bankClosed: { weekdays: [2, 3, 4, 5, 0], holidays: [] } }])
  expect(screen.queryByText('Leave at least one day open.')).toBeNull()
})

test('holidays are added once, in their order, and removed', async () => {
  const { inputs, user } = await showTimes({ bankClosed: { weekdays: [0], holidays: ['2025-12-26'] } })
  expect(button(/^Days the bank is closed/).textContent).toContain('Sun, 1 holiday')
  await press(user, /^Days the bank is closed/)
  const field = screen.getByLabelText('Holiday')
  await press(user, 'Add holiday')
  expect(inputs('changeSettings')).toEqual([])
  for (const day of ['2025-12-25', '2025-12-26']) {
    await user.clear(field)
    await user.type(field, day)
    await press(user, 'Add holiday')
  }
  const bankClosed = { weekdays: [0], holidays: ['2025-12-25', '2025-12-26'] }
  expect(inputs('changeSettings')).toEqual([{ bankClosed }])
  await press(user, /^Remove .*26 December 2025$/)
  expect(inputs('changeSettings').at(-1)).toEqual({ bankClosed: { ...bankClosed, holidays: ['2025-12-25'] } })
})

test('Back leads through the times to Settings', async () => {
  const { user } = await showTimes()
  await press(user, /^Days the bank is closed/)
  await press(user, 'Back')
  expect(title()).toBe('Summary times')
  await press(user, 'Back')
  expect(title()).toBe('Settings')
})

test('it says who else gets the summaries, and leads to them', async () => {
  const asha = recipient({ tells: ['summaries'] })
  const others = [
    recipient({ id: 'b', name: 'Otieno' }),
    recipient({ ...asha, id: 'c', name: 'Night', on: false })
  ]
  const { send, user } = await showTimes()
  expect(button(/^Also tell/).textContent).toBe('Also tellNobody')
  act(() => send('snapshot', snapshot({ at: NOW + 1, recipients: [asha, ...others] })))
  expect(button(/^Also tell/).textContent).toBe('Also tellAsha Njeri')
  await press(user, /^Also tell/)
  expect(title()).toBe('People')
})
