import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { snapshot } from '../samples.ts'
import { button, press, show, title } from '../show.tsx'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => void vi.useRealTimers())

const slow = 'The line is slow. Still trying.'
const never = () => new Promise<never>(() => undefined)
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

test('a refresh of more than five seconds says that the line is slow, and can be stopped', async () => {
  const { inputs, user } = await show(snapshot(), { refresh: never, stopWaiting: null })
  await press(user, 'Refresh')
  await wait(4_000)
  expect(screen.queryByText(slow)).toBeNull()
  await wait(2_000)
  expect(screen.getByText(slow)).toBeDefined()
  await press(user, 'Stop')
  expect(inputs('stopWaiting')).toHaveLength(1)
})

test('Esc stops the wait before it leaves the screen', async () => {
  const answer = Promise.withResolvers<{ read: boolean; allowedAt: null }>()
  const { inputs, calls, user } = await show(snapshot(), { refresh: () => answer.promise, stopWaiting: null })
  await press(user, 'Refresh')
  await wait(6_000)
  await user.keyboard('{Escape}')
  expect(inputs('stopWaiting')).toHaveLength(1)
  expect(calls.some(({ name }) => name === 'hide')).toBe(false)
  await act(async () => answer.resolve({ read: true, allowedAt: null }))
  expect(screen.queryByText(slow)).toBeNull()
  await user.keyboard('{Escape}')
  expect(calls.at(-1)?.name).toBe('hide')
})

test('a connection test that is stopped shows no failure and can be made again', async () => {
  const { user } = await show(
    snapshot(),
    { testConnection: never, stopWaiting: null },
    { screen: 'account', accountId: 'a1' }
  )
  await press(user, 'Test connection')
  await wait(6_000)
  await press(user, 'Stop')
  expect(screen.queryByText(slow)).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(button('Test connection')).toBeDefined()
  expect(title()).toBe('JPay Africa')
})
