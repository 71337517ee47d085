import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ExactNumber, parseExactJson } from '#providers/kit/exact-json.ts'

/** The document as JSON.parse returns it, with each number as a double. */
const withDoubles = (value: unknown): unknown => {
  if (value instanceof ExactNumber) return Number(value.text)
  if (Array.isArray(value)) return value.map(withDoubles)
  if (typeof value !== 'object' || value === null) return value
  const copy = {}
  for (const [name, member] of Object.entries(value))
    Object.defineProperty(copy, name, { value: withDoubles(member), enumerable: true })
  return copy
}

/** What JSON.parse makes of a text, or that it refuses it. */
const outcomeOf = (parse: (text: string) => unknown, text: string) => {
  try {
    return { value: parse(text) }
  } catch {
    return 'refused'
  }
}

test('any JSON is parsed as JSON.parse does', () => {
  const texts = fc.oneof(
    fc.json(),
    fc.jsonValue().map(value => JSON.stringify(value, null, '\t\r\n ')),
    fc.string({ unit: 'binary' }).map(text => JSON.stringify({ text, [text]: [text] }))
  )
  fc.assert(
    fc.property(texts, text => {
      expect(withDoubles(parseExactJson(text))).toEqual(withDoubles(JSON.parse(text)))
    })
  )
})

test('what JSON.parse refuses is refused', () => {
  const piece = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-', '.', '0', '00', 'e', '+', 'true', 'null', 'nul'],
    ...[' ', '\n', '\u00a0', '\\', '\\u12', '\u0000', '\ud800', '"\\n"', '-0', '1.', '.5', '1e+5', '{"a":1}']
  )
  const texts = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join(''))
  fc.assert(
    fc.property(texts, text => {
      const native = outcomeOf(JSON.parse, text)
      const own = outcomeOf(parseExactJson, text)
      expect(own === 'refused').toBe(native === 'refused')
    }),
    { numRuns: 2_000 }
  )
})

test.each(['125750.00', '-0', '9007199254740993.01', '1.5E+3', '0.10'])(
  'the number %s is kept as written',
  text => {
    expect(parseExactJson(` [${text}\n]`)).toEqual([new ExactNumber(text)])
  }
)

test('a member called __proto__ is a member', () => {
  const parsed = parseExactJson('{"__proto__":{"balance":1},"constructor":2}')
  expect(Object.keys(Object(parsed))).toEqual(['__proto__', 'constructor'])
  expect(parsed).not.toHaveProperty('balance')
})

test.each([
  ['values', `[${'1,'.repeat(50_000)}1]`],
  ['members of different names', `{${Array.from({ length: 2_001 }, (_, index) => `"m${index}":1`).join()}}`]
])('more %s than any answer has are refused before they are all looked at', (_, text) => {
  expect(() => parseExactJson(text)).toThrow(
    expect.objectContaining({ failure: { kind: 'unreadable', reason: 'tooLarge' } })
  )
})

test('two thousand wallets of twenty members are read', () => {
  const wallet = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`member${index}`, index]))
  expect(parseExactJson(JSON.stringify(Array(2_000).fill(wallet)))).toHaveLength(2_000)
})

test('nesting deeper than in any answer is refused', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(parseExactJson(nested(100))).toHaveLength(1)
  expect(() => parseExactJson(nested(101))).toThrow(SyntaxError)
  expect(() => parseExactJson('{"a":'.repeat(1_000_000))).toThrow(SyntaxError)
})
