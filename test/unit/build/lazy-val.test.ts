import { expect, test } from 'vitest'
import { Lazy } from '../../../build/lazy-val.cjs'

test('a value is made when first asked for, and once', () => {
  let made = 0
  const lazy = new Lazy(() => (made += 1))
  expect([lazy.hasValue, made]).toEqual([false, 0])
  expect([lazy.value, lazy.value, lazy.hasValue, made]).toEqual([1, 1, true, 1])
})

test('one that is set is not made', () => {
  const lazy = new Lazy((): string => {
    throw new Error('made')
  })
  lazy.value = 'set'
  expect([lazy.value, lazy.hasValue]).toEqual(['set', true])
})
