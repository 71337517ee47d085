import type { AnswerNode } from '#domain/custom-api/answer.ts'
import { formatPointer } from '#domain/custom-api/json-pointer.ts'

/** One visible line of a JSON tree. */
export interface TreeRow {
  /** The node's own pointer. */
  readonly id: string
  readonly node: AnswerNode
  /** 1 for members of the root. */
  readonly level: number
  readonly isOpen: boolean
  /** Whether its parent is a list. */
  readonly isItem: boolean
  /** Its position among its siblings, from 1, and how many there are. */
  readonly position: number
  readonly siblings: number
}

/** The lines of an answer from top to bottom, without the folded ones. */
export function visibleRows(node: AnswerNode, folded: ReadonlySet<string>, level = 1): readonly TreeRow[] {
  return node.members.flatMap((member, index) => {
    const id = formatPointer(member.path)
    const isOpen = member.members.length > 0 && !folded.has(id)
    const isItem = node.kind === 'list'
    const row = {
      id,
      node: member,
      level,
      isOpen,
      isItem,
      position: index + 1,
      siblings: node.members.length
    }
    return [row, ...(isOpen ? visibleRows(member, folded, level + 1) : [])]
  })
}

/** What is folded at first: in each list every item but the first, since the others look like it. */
export function initiallyFolded(node: AnswerNode): ReadonlySet<string> {
  const own = node.kind === 'list' ? node.members.slice(1).map(({ path }) => formatPointer(path)) : []
  return new Set([...own, ...node.members.flatMap(member => [...initiallyFolded(member)])])
}
