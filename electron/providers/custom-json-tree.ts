import type { AnswerNode, AnswerTree } from '../domain/answer-tree.ts'
import { isObject } from '../domain/json-pointer.ts'
import { isSecretName } from '../domain/secret-name.ts'
import { ExactNumber } from './json.ts'

/** What can be looked through on a small window, and drawn at once. */
const MOST_NODES = 600
const MOST_ITEMS = 25
const LONGEST = 120

type Growing = AnswerNode & { readonly members: AnswerNode[] }

/**
 * A parsed answer to be looked at. What stands near its root comes first where there is too much.
 * @param sent the secrets the request carried: wherever one of them stands in the answer, it is left out
 */
export function treeOf(document: unknown, sent: readonly string[]): AnswerTree {
  const secrets = sent.filter(secret => secret !== '')
  const holdsSecret = (text: string) => secrets.some(secret => isIn(text, secret))
  const root = nodeOf([], document, holdsSecret)
  const queue: (readonly [Growing, unknown])[] = [[root, document]]
  let [count, isCut] = [1, false]
  for (const [node, value] of queue) {
    const members = entriesOf(value).filter(([name]) => !holdsSecret(name))
    const room = Math.min(MOST_NODES - count, node.kind === 'list' ? MOST_ITEMS : MOST_NODES)
    isCut ||= members.length > room
    for (const [name, member] of members.slice(0, room)) {
      const child = nodeOf([...node.path, name], member, holdsSecret)
      node.members.push(child)
      queue.push([child, member])
      count += 1
    }
  }
  return { root, isCut }
}

/** A short secret may stand in a text by chance; a long one is no chance. */
const isIn = (text: string, secret: string): boolean =>
  secret.length < 6 ? text === secret : text.includes(secret)

const entriesOf = (value: unknown): (readonly [string, unknown])[] => {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [String(index), item] as const)
  return isObject(value) ? Object.entries(value) : []
}

function nodeOf(path: readonly string[], value: unknown, holdsSecret: (text: string) => boolean): Growing {
  const kind = kindOf(value)
  const whole = textOf(value)
  const text = whole === null || holdsSecret(whole) ? null : cut(whole)
  const isPrivate = whole !== null && isSecretName(path.at(-1) ?? '')
  return { path, kind, text, isPrivate, size: entriesOf(value).length, members: [] }
}

function kindOf(value: unknown): AnswerNode['kind'] {
  if (Array.isArray(value)) return 'list'
  if (value instanceof ExactNumber) return 'number'
  if (typeof value === 'string') return 'text'
  return isObject(value) ? 'object' : 'other'
}

function textOf(value: unknown): string | null {
  if (value instanceof ExactNumber) return value.text
  if (typeof value === 'string') return value
  return isObject(value) || Array.isArray(value) ? null : String(value)
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
