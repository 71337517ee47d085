import { expect, test } from 'vitest'
import { toneOf } from '#renderer/shared/tone.ts'
import { critical, wallet } from '../samples.ts'

test('only a current figure has a colour', () => {
  expect(toneOf(wallet())).toBe('ok')
  expect(toneOf(critical)).toBe('critical')
  expect(toneOf({ ...critical, reach: 'stale' })).toBe('unread')
  expect(toneOf({ ...critical, active: false })).toBe('unread')
  expect(toneOf({ ...critical, amount: null })).toBe('unread')
})
