import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPointer, locateValues, parsePointer } from '#domain/custom-api/json-pointer.ts'

const values = (document: unknown, pointer: string) =>
  locateValues(document, parsePointer(pointer) ?? []).map(({ value }) => value)

// The examples of RFC 6901, section 5, that involve no list.
const sample = { '': 0, 'a/b': 1, 'c%d': 2, 'e^f': 3, 'g|h': 4, 'i\\j': 5, 'k"l': 6, ' ': 7, 'm~n': 8 }

test.each([
  ['', sample],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/e^f', 3],
  ['/g|h', 4],
  ['/i\\j', 5],
  ['/k"l', 6],
  ['/ ', 7],
  ['/m~0n', 8]
])('"%s" is resolved as in the standard', (pointer, value) => {
  expect(values(sample, pointer)).toEqual([value])
})

test.each(['a', 'a/b', '/a~', '/a~2'])('"%s" is not a pointer', text => {
  expect(parsePointer(text)).toBeNull()
})

test('tokens are written so that they read back unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), tokens => {
      expect(parsePointer(formatPointer(tokens))).toEqual(tokens)
    })
  )
})

test('a star matches each item of a list, also in nested lists, with its indexes', () => {
  const answer = { a: [{ b: [1, 2] }, { b: [] }, { b: [3] }] }
  expect(locateValues(answer, ['a', '*', 'b', '*'])).toEqual([
    { indexes: [0, 0], value: 1 },
    { indexes: [0, 1], value: 2 },
    { indexes: [2, 0], value: 3 }
  ])
})

test('an index does not select a list item', () => {
  expect(values([7], '/0')).toEqual([undefined])
})

test('a star is an ordinary member name where there is no list', () => {
  expect(values({ '*': 1, b: 2 }, '/*')).toEqual([1])
})

test('a missing value is undefined, and so are members that only JavaScript adds', () => {
  for (const pointer of ['/b', '/a/b', '/constructor', '/__proto__', '/toString/name', '/t/length'])
    expect(values({ a: null, t: 'text' }, pointer)).toEqual([undefined])
  expect(values(JSON.parse('{"__proto__":{"x":1}}'), '/__proto__/x')).toEqual([1])
})
