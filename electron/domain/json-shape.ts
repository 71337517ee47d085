import { isObject } from './json-pointer.ts'

const DEEPEST = 12
const MOST_MEMBERS = 100

/**
 * The shape of an answer as text: its keys and the types under them, without a single value, to show whoever mends
 * Salio what came. Of a list each different kind of item once. Keys that look like values of somebody's are left out.
 */
export function shapeOf(text: string): string {
  try {
    return shape(JSON.parse(text), 0)
  } catch {
    return text.trim() === '' ? 'nothing' : 'no JSON'
  }
}

function shape(value: unknown, depth: number): string {
  if (value === null) return 'null'
  const inset = '  '.repeat(depth + 1)
  if (Array.isArray(value)) {
    if (depth >= DEEPEST) return '[…]'
    const kinds = [...new Set(value.map(item => shape(item, depth)))]
    return kinds.length === 0 ? '[]' : `[${kinds.slice(0, MOST_MEMBERS).join(' | ')}]`
  }
  if (!isObject(value)) return typeof value
  const members = Object.entries(value)
  if (members.length === 0) return '{}'
  if (depth >= DEEPEST) return '{…}'
  const lines = members.map(([key, member]) => `${inset}${nameOf(key)}: ${shape(member, depth + 1)}`)
  return `{\n${[...new Set(lines)].slice(0, MOST_MEMBERS).join('\n')}\n${'  '.repeat(depth)}}`
}

/** An answer may be keyed by what is somebody's: a phone number, an address, a token. */
const nameOf = (key: string): string =>
  /^[A-Za-z_$][\w$ .-]{0,39}$/.test(key) && !/\d{4}/.test(key) ? key : '…'
