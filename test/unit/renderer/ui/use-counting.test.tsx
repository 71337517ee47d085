import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useCountingAmount } from '#renderer/ui/use-counting.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const counting = (amount: string) =>
  renderHook(({ amount }) => useCountingAmount(amount), { initialProps: { amount } })

test('counts from the old amount to the new one through amounts in between', async () => {
  const seen: string[] = []
  const { rerender, result } = renderHook(
    ({ amount }) => {
      const drawn = useCountingAmount(amount)
      seen.push(drawn)
      return drawn
    },
    { initialProps: { amount: '1000.00' } }
  )
  rerender({ amount: '2000.00' })
  await waitFor(() => expect(result.current).toBe('2000.00'))
  const between = seen.map(Number).filter(amount => amount > 1000 && amount < 2000)
  expect(between.length).toBeGreaterThan(0)
  expect(between).toEqual(between.toSorted((a, b) => a - b))
})

test('with reduced motion, or in a hidden window, shows the new amount at once', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
  const still = counting('1000.00')
  act(() => still.rerender({ amount: '250.50' }))
  expect(still.result.current).toBe('250.50')
  vi.restoreAllMocks()
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  const hidden = counting('1000.00')
  act(() => hidden.rerender({ amount: '250.50' }))
  expect(hidden.result.current).toBe('250.50')
})
