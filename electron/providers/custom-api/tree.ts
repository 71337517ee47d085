import { isSecretName } from '#domain/accounts/secret-name.ts'
import type { AnswerNode, AnswerTree } from '#domain/custom-api/answer.ts'
import { isPlainObject } from '#domain/custom-api/json-pointer.ts'
import { ExactNumber } from '../kit/exact-json.ts'

/** Limits so that the tree stays browsable in a small window and renders at once. */
const MAX_NODES = 600
const MAX_LIST_ITEMS = 25
const MAX_TEXT_LENGTH = 120
/** A member with a longer name cannot be mapped: a JSON Pointer here has at most 300 characters. */
const MAX_NAME_LENGTH = 300

type GrowingNode = AnswerNode & { readonly members: AnswerNode[] }

/**
 * Turns a parsed response into a tree for display. If it is too large, nodes near the root take precedence.
 * @param sent the secrets sent with the request; any value or member name that echoes one is left out
 */
export function toAnswerTree(document: unknown, sent: readonly string[]): AnswerTree {
  const secrets = sent.filter(secret => secret !== '')
  const holdsSecret = (text: string) => secrets.some(secret => echoes(text, secret))
  const root = nodeOf([], document, holdsSecret)
  const queue: (readonly [GrowingNode, unknown])[] = [[root, document]]
  let [count, isCut] = [1, false]
  for (const [node, value] of queue) {
    const all = entriesOf(value)
    const members = all.filter(([name]) => name.length <= MAX_NAME_LENGTH && !holdsSecret(name))
    isCut ||= all.some(([name]) => name.length > MAX_NAME_LENGTH)
    const capacity = Math.min(MAX_NODES - count, node.kind === 'list' ? MAX_LIST_ITEMS : MAX_NODES)
    isCut ||= members.length > capacity
    for (const [name, member] of members.slice(0, capacity)) {
      const child = nodeOf([...node.path, name], member, holdsSecret)
      node.members.push(child)
      queue.push([child, member])
      count += 1
    }
  }
  return { root, isCut }
}

/** A short secret can occur within a text by chance, so it must match as a whole; a long one cannot. */
const echoes = (text: string, secret: string): boolean =>
  secret.length < 6 ? text === secret : text.includes(secret)

const entriesOf = (value: unknown): (readonly [string, unknown])[] => {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [String(index), item] as const)
  return isPlainObject(value) ? Object.entries(value) : []
}

function nodeOf(
  path: readonly string[],
  value: unknown,
  holdsSecret: (text: string) => boolean
): GrowingNode {
  const kind = kindOf(value)
  const fullText = textOf(value)
  const text = fullText === null || holdsSecret(fullText) ? null : truncate(fullText)
  const isPrivate = fullText !== null && isSecretName(path.at(-1) ?? '')
  return { path, kind, text, isPrivate, size: entriesOf(value).length, members: [] }
}

function kindOf(value: unknown): AnswerNode['kind'] {
  if (Array.isArray(value)) return 'list'
  if (value instanceof ExactNumber) return 'number'
  if (typeof value === 'string') return 'text'
  return isPlainObject(value) ? 'object' : 'other'
}

function textOf(value: unknown): string | null {
  if (value instanceof ExactNumber) return value.text
  if (typeof value === 'string') return value
  return isPlainObject(value) || Array.isArray(value) ? null : String(value)
}

const truncate = (text: string): string =>
  text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text
