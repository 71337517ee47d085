import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesAt, pointerOf, tokensOf } from '../../../../electron/domain/json-pointer.ts'

const values = (document: unknown, pointer: string) =>
  placesAt(document, tokensOf(pointer) ?? []).map(({ value }) => value)

// The examples of RFC 6901, 5, that go through no list.
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
])('"%s" is found as the standard has it', (pointer, value) => {
  expect(values(sample, pointer)).toEqual([value])
})

test.each(['a', 'a/b', '/a~', '/a~2'])('"%s" is no pointer', text => {
  expect(tokensOf(text)).toBeNull()
})

test('steps are written so that they are read again', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), tokens => {
      expect(tokensOf(pointerOf(tokens))).toEqual(tokens)
    })
  )
})

test('a star is each item of a list, in lists of lists too, each with where it stood', () => {
  const answer = { a: [{ b: [1, 2] }, { b: [] }, { b: [3] }] }
  expect(placesAt(answer, ['a', '*', 'b', '*'])).toEqual([
    { items: [0, 0], value: 1 },
    { items: [0, 1], value: 2 },
    { items: [2, 0], value: 3 }
  ])
})

test('an index is no way through a list', () => {
  expect(values([7], '/0')).toEqual([undefined])
})

test('a star is a member of that name where there is no list', () => {
  expect(values({ '*': 1, b: 2 }, '/*')).toEqual([1])
})

test('nothing stands where there is nothing, nor where only JavaScript has something', () => {
  for (const pointer of ['/b', '/a/b', '/constructor', '/__proto__', '/toString/name', '/t/length'])
    expect(values({ a: null, t: 'text' }, pointer)).toEqual([undefined])
  expect(values(JSON.parse('{"__proto__":{"x":1}}'), '/__proto__/x')).toEqual([1])
})
