import { expect, test } from 'vitest'
import { payAt } from '#renderer/features/payments/typed-payment.ts'
import { NOW } from '#test/unit/renderer/samples.ts'

test.each([
  ['now', 17 * 60, null],
  ['today', 17 * 60, new Date(2025, 10, 21, 17, 0).getTime()],
  ['today', 9 * 60, null],
  ['tomorrow', 9 * 60 + 30, new Date(2025, 10, 22, 9, 30).getTime()]
] as const)('paying %s at minute %i of the day', (day, minutes, at) => {
  expect(payAt({ day, minutes }, NOW)).toBe(at)
})
