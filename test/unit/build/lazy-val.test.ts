import { expect, test } from 'vitest'
import { Lazy } from '#build/lazy-val.cjs'

test('the value is computed on first access and only once', () => {
  let made = 0
  const lazy = new Lazy(() => (made += 1))
  expect([lazy.hasValue, made]).toEqual([false, 0])
  expect([lazy.value, lazy.value, lazy.hasValue, made]).toEqual([1, 1, true, 1])
})

test('a value that was set is never computed', () => {
  const lazy = new Lazy((): string => {
    throw new Error('made')
  })
  lazy.value = 'set'
  expect([lazy.value, lazy.hasValue]).toEqual(['set', true])
})
