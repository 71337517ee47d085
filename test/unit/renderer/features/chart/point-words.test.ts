import { expect, test } from 'vitest'
import { pointWords } from '#renderer/features/chart/point-words.ts'

const now = new Date(2024, 10, 22, 14, 32).getTime()
const at = new Date(2024, 10, 21, 14, 5).getTime()
const context = { currency: 'KES', language: 'en', hidden: false, now } as const
const point = { at, amount: '3250', isEstimate: false, topUp: null }

test.each([
  [point, 'Thu 21 Nov 14:05 · KES\u00a03,250.00'],
  [{ ...point, isEstimate: true }, 'Thu 21 Nov 14:05 · about KES\u00a03,250'],
  [{ ...point, topUp: '3000' }, 'Thu 21 Nov 14:05 · KES\u00a03,250.00, topped up 3,000'],
  [{ ...point, amount: null }, 'Thu 21 Nov 14:05 · not read']
])('%j reads “%s”', (some, said) => {
  expect(pointWords(some, context)).toBe(said)
})

test('names the year when it is another one', () => {
  const before = { ...point, at: new Date(2023, 0, 2, 9, 0).getTime() }
  expect(pointWords(before, context)).toBe('Mon 2 Jan 2023 09:00 · KES\u00a03,250.00')
})

test('hidden amounts leave no figure in the text', () => {
  expect(pointWords({ ...point, topUp: '3000' }, { ...context, hidden: true })).toBe(
    'Thu 21 Nov 14:05 · amount hidden'
  )
})
