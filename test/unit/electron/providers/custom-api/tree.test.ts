import { expect, test } from 'vitest'
import type { AnswerNode } from '#domain/custom-api/answer.ts'
import { toAnswerTree } from '#providers/custom-api/tree.ts'
import { parseJson } from '#providers/kit/json.ts'

const lines = (node: AnswerNode): string[] => [
  [node.path.join('.'), node.kind, node.text ?? '-', node.isPrivate ? 'private' : ''].join(' ').trim(),
  ...node.members.flatMap(lines)
]
const tree = (text: string, sent: string[] = []) => toAnswerTree(parseJson(text), sent)

test('an answer is shown exactly as it was sent', () => {
  const answer = '{"a":[{"b":9007199254740993.010}],"c":"KES 1,234.50","d":null,"e":true}'
  expect(lines(tree(answer).root)).toEqual([
    'object -',
    'a list -',
    'a.0 object -',
    'a.0.b number 9007199254740993.010',
    'c text KES 1,234.50',
    'd other null',
    'e other true'
  ])
})

test('a sent secret is never shown, neither whole nor within a text nor as a key', () => {
  const sent = ['sk_live_1234', '4711', '']
  const shown = JSON.stringify(
    tree(
      '{"you":"sk_live_1234","hint":"Bearer sk_live_1234.","pin":4711,"sk_live_1234":{"x":1},"n":14711}',
      sent
    )
  )
  expect(shown).not.toContain('sk_live')
  expect(shown).not.toContain('"4711"')
  expect(shown).toContain('"14711"')
})

test('values that look like secrets are marked private', () => {
  expect(lines(tree('{"refresh_token":"r1","token":{"ttl":3},"balance":"5"}').root)).toEqual([
    'object -',
    'refresh_token text r1 private',
    'token object -',
    'token.ttl number 3',
    'balance text 5'
  ])
})

test('a large answer is cut to what is near its root, and says so', () => {
  const rows = Array.from({ length: 900 }, (_, index) => ({ index, more: { a: 1, b: 2 } }))
  const { root, isCut } = tree(
    JSON.stringify({ rows, deep: Array(8).fill(rows), balance: 7, text: 'x'.repeat(500) })
  )
  expect(isCut).toBe(true)
  expect(root.members.map(({ path }) => path.join())).toEqual(['rows', 'deep', 'balance', 'text'])
  expect(root.members[0]).toMatchObject({ size: 900 })
  expect(root.members[3]?.text).toHaveLength(121)
  expect(lines(root).length).toBeLessThanOrEqual(600)
})
