import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shapeOf } from '#domain/custom-api/answer.ts'

test('a shape has keys and types, and each distinct kind of list item once', () => {
  const answer = '{"ok":true,"data":[{"id":"a","amount":1.50},{"id":"b","amount":2},{"id":"c"}],"next":null}'
  expect(shapeOf(answer)).toBe(
    [
      '{',
      '  ok: boolean',
      '  data: [{',
      '    id: string',
      '    amount: number',
      '  } | {',
      '    id: string',
      '  }]',
      '  next: null',
      '}'
    ].join('\n')
  )
})

test('keys that could be personal data are left out', () => {
  expect(shapeOf('{"254712345678":1,"a@b.co":2,"balance":3}')).toBe('{\n  …: number\n  balance: number\n}')
})

test('text that is not JSON is reported as such', () => {
  expect([shapeOf(''), shapeOf('<html>'), shapeOf('[]'), shapeOf('{}')]).toEqual([
    'nothing',
    'no JSON',
    '[]',
    '{}'
  ])
})

test('a shape never contains a value', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: fc.stringMatching(/^[QXZ]{3,9}$/), n: fc.integer({ min: 77777 }) })),
      rows => {
        expect(shapeOf(JSON.stringify({ rows }))).not.toMatch(/[QXZ]|7/)
      }
    )
  )
})
