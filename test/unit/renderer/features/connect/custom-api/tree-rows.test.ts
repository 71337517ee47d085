import { expect, test } from 'vitest'
import type { AnswerNode } from '#domain/custom-api/answer.ts'
import { initiallyFolded, visibleRows } from '#renderer/features/connect/custom-api/tree-rows.ts'
import { sampleAnswer } from '#test/unit/renderer/sample-answer.ts'

const lines = (root: AnswerNode, folded: ReadonlySet<string>) =>
  visibleRows(root, folded).map(({ id, isOpen, level, position, siblings }) =>
    [level, id, isOpen ? 'open' : '', `${position}/${siblings}`].join(' ')
  )

test('lists the rows from top to bottom with their level and position', () => {
  expect(lines(sampleAnswer.root, new Set())).toEqual([
    '1 /data open 1/2',
    '2 /data/0 open 1/2',
    '3 /data/0/id  1/2',
    '3 /data/0/amount  2/2',
    '2 /data/1 open 2/2',
    '3 /data/1/id  1/2',
    '3 /data/1/amount  2/2',
    '1 /token  2/2'
  ])
})

test('starts with the first item of a list expanded', () => {
  expect([...initiallyFolded(sampleAnswer.root)]).toEqual(['/data/1'])
  expect(lines(sampleAnswer.root, initiallyFolded(sampleAnswer.root))).toContain('2 /data/1  2/2')
})
