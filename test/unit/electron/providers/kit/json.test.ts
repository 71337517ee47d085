import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { amountOf, numberSchema, readJson, tryReadJson } from '#providers/kit/json.ts'

const balance = v.object({ balance: v.optional(v.unknown()) })
const read = (text: string) => amountOf(readJson(balance, { text: `{"balance":${text}}` }).balance)

describe('an amount', () => {
  test.each(['0.10', '125750.00', '9007199254740993.01', '-3.5', '0', '4621.0000000'])(
    'keeps the digits of %s, as a number and as a string',
    text => {
      expect(read(text)).toBe(text)
      expect(read(`"${text}"`)).toBe(text)
    }
  )

  test('with an exponent is written without it', () => {
    expect(read('1.5e3')).toBe('1500')
  })

  test('of any size and sign is read exactly', () => {
    const digits = fc
      .stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,12})?$/)
      .filter(text => /[1-9]/.test(text) || !text.startsWith('-'))
    fc.assert(
      fc.property(digits, text => {
        expect(read(text)).toBe(text)
      })
    )
  })

  test.each(['null', 'true', '""', '"NaN"', '"1,000"', '[]', '{}', '"KES 5"'])(
    'is never read from %s',
    text => {
      expect(() => read(text)).toThrow(
        expect.objectContaining({ failure: { kind: 'unreadable', reason: 'amount' } })
      )
    }
  )

  test('that is missing means an undocumented shape', () => {
    expect(() => amountOf(readJson(balance, { text: '{}' }).balance)).toThrow(
      expect.objectContaining({ failure: { kind: 'unreadable', reason: 'shape' } })
    )
  })
})

test.each(['', '<?xml version="1.0"?><a/>', '{"balance":', 'NaN', '['.repeat(100_000)])(
  '%.20s is not JSON',
  text => {
    expect(() => readJson(balance, { text })).toThrow(
      expect.objectContaining({ failure: { kind: 'unreadable', reason: 'notJson' } })
    )
  }
)

test('a web page instead of JSON is blamed on the network', () => {
  expect(() => readJson(balance, { text: '\ufeff\n<!doctype html><p>Sign in' })).toThrow('portal')
})

test('JSON of another shape is not reported as notJson', () => {
  expect(() => readJson(balance, { text: '"balance"' })).toThrow(
    expect.objectContaining({ failure: { kind: 'unreadable', reason: 'shape' } })
  )
})

test('any error body may be tried', () => {
  expect(tryReadJson(balance, { text: 'Bad gateway' })).toBeNull()
  expect(tryReadJson(v.object({ status: numberSchema }), { text: '{"status":404}' })).toEqual({ status: 404 })
})
