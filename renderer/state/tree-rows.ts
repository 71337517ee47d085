import type { AnswerNode } from '../../electron/contract/mappings.ts'
import { pointerOf } from '../../electron/domain/json-pointer.ts'

/** One line of a tree as it is drawn. */
export interface TreeRow {
  /** The node's own pointer. */
  readonly id: string
  readonly node: AnswerNode
  /** 1 for what stands in the root. */
  readonly level: number
  readonly isOpen: boolean
  /** It stands in a list. */
  readonly isItem: boolean
  /** Among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
}

/** The lines of an answer from top to bottom, without what is folded away. */
export function rowsOf(node: AnswerNode, folded: ReadonlySet<string>, level = 1): readonly TreeRow[] {
  return node.members.flatMap((member, index) => {
    const id = pointerOf(member.path)
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
    return [row, ...(isOpen ? rowsOf(member, folded, level + 1) : [])]
  })
}

/** What is folded away at first: of a list all but the first item, since the others are like it. */
export function firstFolded(node: AnswerNode): ReadonlySet<string> {
  const own = node.kind === 'list' ? node.members.slice(1).map(({ path }) => pointerOf(path)) : []
  return new Set([...own, ...node.members.flatMap(member => [...firstFolded(member)])])
}
