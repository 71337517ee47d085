import { isPlainObject } from './json-pointer.ts'

const MAX_DEPTH = 12
const MAX_MEMBERS = 100

/**
 * The shape of a response as text: keys and types without any values, for bug reports. Of a list it shows
 * each different kind of item once. Keys that look like personal data are replaced by "…".
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
    if (depth >= MAX_DEPTH) return '[…]'
    const kinds = [...new Set(value.map(item => shape(item, depth)))]
    return kinds.length === 0 ? '[]' : `[${kinds.slice(0, MAX_MEMBERS).join(' | ')}]`
  }
  if (!isPlainObject(value)) return typeof value
  const members = Object.entries(value)
  if (members.length === 0) return '{}'
  if (depth >= MAX_DEPTH) return '{…}'
  const lines = members.map(([key, member]) => `${inset}${safeKey(key)}: ${shape(member, depth + 1)}`)
  return `{\n${[...new Set(lines)].slice(0, MAX_MEMBERS).join('\n')}\n${'  '.repeat(depth)}}`
}

/** Responses may use personal data as keys: a phone number, an address, a token. */
const safeKey = (key: string): string =>
  /^[A-Za-z_$][\w$ .-]{0,39}$/.test(key) && !/\d{4}/.test(key) ? key : '…'
