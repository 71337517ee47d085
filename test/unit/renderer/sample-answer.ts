import type { AnswerNode, AnswerTree } from '#domain/custom-api/answer.ts'

const leaf = (path: string[], text: string, more: Partial<AnswerNode> = {}): AnswerNode => ({
  path,
  kind: 'text',
  text,
  isPrivate: false,
  size: 0,
  members: [],
  ...more
})
const branch = (path: string[], kind: 'object' | 'list', members: AnswerNode[]): AnswerNode => ({
  ...leaf(path, '', { kind, members, size: members.length }),
  text: null
})
const row = (at: string, id: string, amount: string) =>
  branch(['data', at], 'object', [
    leaf(['data', at, 'id'], id),
    leaf(['data', at, 'amount'], amount, { kind: 'number' })
  ])

/** {"data":[{"id":"a","amount":12.50},{"id":"b","amount":7}],"token":"t_1"} */
export const sampleAnswer: AnswerTree = {
  root: branch([], 'object', [
    branch(['data'], 'list', [row('0', 'a', '12.50'), row('1', 'b', '7')]),
    leaf(['token'], 't_1', { isPrivate: true })
  ]),
  isCut: false
}
