import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useNow } from '#renderer/app/use-now.ts'

const START = Date.UTC(2025, 10, 21, 12)

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const seconds = (seconds: number) => START + seconds * 1000

function Shown({ every }: { every: number }) {
  return <li>{useNow(every)}</li>
}

/** So many components for each interval. */
function showMany(count: number, intervals: readonly number[]) {
  const numbers = [...Array(count).keys()]
  return render(
    intervals.flatMap(every => numbers.map(number => <Shown key={`${every} ${number}`} every={every} />))
  )
}

/** The different times on the page, in order of appearance. */
const times = () => [
  ...new Set([...document.querySelectorAll('li')].map(({ textContent }) => Number(textContent)))
]

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

function setVisibility(visibility: 'hidden' | 'visible') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  act(() => document.dispatchEvent(new Event('visibilitychange')))
}

test('thousands of components share one timer and one listener', () => {
  const listen = vi.spyOn(document, 'addEventListener')
  const { unmount } = showMany(1000, [1_000, 5_000, 30_000])
  const visibilityListeners = () => listen.mock.calls.filter(([event]) => event === 'visibilitychange').length
  expect(document.querySelectorAll('li')).toHaveLength(3000)
  expect(vi.getTimerCount()).toBe(1)
  expect(visibilityListeners()).toBe(1)
  pass(30_000)
  expect(vi.getTimerCount()).toBe(1)
  expect(visibilityListeners()).toBe(1)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('each component is updated at its own interval', () => {
  showMany(2, [1_000, 5_000, 30_000])
  pass(4_000)
  expect(times()).toEqual([seconds(4), START])
  pass(1_000)
  expect(times()).toEqual([seconds(5), START])
  pass(28_000)
  expect(times()).toEqual([seconds(33), seconds(30)])
})

test('a component that appears between two ticks starts with the exact time', () => {
  const { rerender } = render(<Shown key="first" every={30_000} />)
  pass(20_000)
  rerender([<Shown key="first" every={30_000} />, <Shown key="second" every={30_000} />])
  expect(times()).toEqual([START, seconds(20)])
  pass(10_000)
  expect(times()).toEqual([seconds(30)])
})

test('one that leaves does not stop the others', () => {
  const { rerender } = render([<Shown key="slow" every={5_000} />, <Shown key="fast" every={1_000} />])
  rerender([<Shown key="slow" every={5_000} />])
  pass(4_000)
  expect(times()).toEqual([START])
  pass(1_000)
  expect(times()).toEqual([seconds(5)])
})

test('nothing ticks while the page is hidden, and all catch up when it is shown again', () => {
  showMany(10, [1_000, 30_000])
  setVisibility('hidden')
  expect(vi.getTimerCount()).toBe(0)
  pass(60_000)
  expect(times()).toEqual([START])
  setVisibility('visible')
  expect(times()).toEqual([seconds(60)])
  expect(vi.getTimerCount()).toBe(1)
  pass(1_000)
  expect(times()).toEqual([seconds(61), seconds(60)])
})

test('a component that appears while the page is hidden starts no timer', () => {
  setVisibility('hidden')
  showMany(1, [1_000])
  expect(vi.getTimerCount()).toBe(0)
  setVisibility('visible')
  expect(vi.getTimerCount()).toBe(1)
})
