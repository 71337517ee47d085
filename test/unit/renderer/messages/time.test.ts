import { expect, test } from 'vitest'
import { messages } from '#renderer/messages/index.ts'
import { formatSpan } from '#renderer/messages/time.ts'

test.each([
  [1, '1 s'],
  [39_001, '40 s'],
  [59_500, '1 min'],
  [130_000, '3 min'],
  [3_600_000, '1 h'],
  [3_660_000, '2 h']
])('a wait of %i ms reads %s, never less than it is', (milliseconds, said) => {
  expect(formatSpan(milliseconds, messages.en)).toBe(said)
})

test('a wait in Kiswahili has the unit before the number', () => {
  expect(formatSpan(180_000, messages.sw)).toBe('dak 3')
})
