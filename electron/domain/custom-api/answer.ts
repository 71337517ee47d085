import { isPlainObject } from './json-pointer.ts'

/** A node of a provider's parsed response, shown so that the user can click it. */
export interface AnswerNode {
  /** The steps from the root to this node, list indexes included. */
  readonly path: readonly string[]
  readonly kind: 'object' | 'list' | 'text' | 'number' | 'other'
  /**
   * The value as received, shortened if long; null for objects and lists, and for a value that contains a
   * secret we sent.
   */
  readonly text: string | null
  /** Its key looks like that of a secret, so the value stays hidden until the user asks for it. */
  readonly isPrivate: boolean
  /** Number of children, shown or not. */
  readonly size: number
  readonly members: readonly AnswerNode[]
}

/** A provider's response, kept in memory only. */
export interface AnswerTree {
  readonly root: AnswerNode
  /** Whether the response was larger than can be shown. */
  readonly isCut: boolean
}

const MAX_DEPTH = 12
const MAX_MEMBERS = 100
/** Characters. A shape is for a bug report, which needs none of an answer as long as that. */
const MAX_LENGTH = 100_000

/**
 * The shape of a response as text: keys and types without any values, for bug reports. Of a list it shows
 * each different kind of item once. Keys that look like personal data are replaced by "…".
 */
export function shapeOf(text: string): string {
  if (text.length > MAX_LENGTH) return 'more than 100 kB'
  try {
    return shape(JSON.parse(text), 0, 0)
  } catch {
    return text.trim() === '' ? 'nothing' : 'no JSON'
  }
}

/**
 * @param depth objects around the value, which indent it
 * @param nesting objects and lists around it
 */
function shape(value: unknown, depth: number, nesting: number): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) {
    if (nesting >= MAX_DEPTH) return '[…]'
    const kinds = [...new Set(value.map(item => shape(item, depth, nesting + 1)))]
    return kinds.length === 0 ? '[]' : `[${kinds.slice(0, MAX_MEMBERS).join(' | ')}]`
  }
  if (!isPlainObject(value)) return typeof value
  const members = Object.entries(value)
  if (members.length === 0) return '{}'
  if (nesting >= MAX_DEPTH) return '{…}'
  const inset = '  '.repeat(depth + 1)
  const lines = members.map(
    ([key, member]) => `${inset}${safeKey(key)}: ${shape(member, depth + 1, nesting + 1)}`
  )
  return `{\n${[...new Set(lines)].slice(0, MAX_MEMBERS).join('\n')}\n${'  '.repeat(depth)}}`
}

/** Responses may use personal data as keys: a phone number, an address, a token. */
const safeKey = (key: string): string =>
  /^[A-Za-z_$][\w$ .-]{0,39}$/.test(key) && !/\d{4}/.test(key) ? key : '…'
