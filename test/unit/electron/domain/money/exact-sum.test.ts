import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ExactSum } from '#domain/money/exact-sum.ts'
import { sumOf } from '#domain/money/money.ts'

const amount = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.integer({ min: 0, max: 8 }))
  .map(([units, decimals]) => {
    const digits = `${units < 0n ? -units : units}`.padStart(decimals + 1, '0')
    const split = digits.length - decimals
    return `${units < 0n ? '-' : ''}${digits.slice(0, split)}${decimals > 0 ? `.${digits.slice(split)}` : ''}`
  })

test('a sum is exact whatever the decimals, and equal to no other amount', () => {
  fc.assert(
    fc.property(fc.array(amount), amounts => {
      const sum = new ExactSum()
      for (const each of amounts) sum.add(each)
      const exact = sumOf(amounts.map(each => ({ amount: each })))
      expect(sum.toAmount()).toBe(exact)
      expect(sum.equals(exact)).toBe(true)
      expect(sum.equals(`${exact}${exact.includes('.') ? '' : '.0'}1`)).toBe(false)
    })
  )
})

test('what is taken away is gone', () => {
  const sum = new ExactSum()
  sum.add('12.5')
  sum.add('12.50', -1)
  expect(sum.toAmount()).toBe('0')
})
