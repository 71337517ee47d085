/**
 * The steps of a JSON Pointer (RFC 6901); null if the text is not one. "" is the whole document. As an
 * extension, a step "*" on a list means each of its items; on an object it is the member of that name.
 */
export function parsePointer(pointer: string): readonly string[] | null {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null
  return pointer
    .slice(1)
    .split('/')
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export const formatPointer = (tokens: readonly string[]): string =>
  tokens.map(token => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** A value in parsed JSON, and the index of its item in each list on the way. */
export interface LocatedValue {
  readonly indexes: readonly number[]
  readonly value: unknown
}

/**
 * All values at a location, in list order; a missing value is included as undefined, so that it can be
 * reported. Lists can only be stepped through with "*": an index would name another item as soon as the order
 * changes.
 */
export function locateValues(document: unknown, tokens: readonly string[]): readonly LocatedValue[] {
  let places: readonly LocatedValue[] = [{ indexes: [], value: document }]
  for (const token of tokens) places = places.flatMap(place => step(place, token))
  return places
}

function step({ indexes, value }: LocatedValue, token: string): readonly LocatedValue[] {
  if (token === '*' && Array.isArray(value))
    return value.map((item: unknown, index) => ({ indexes: [...indexes, index], value: item }))
  return [{ indexes, value: isPlainObject(value) && Object.hasOwn(value, token) ? value[token] : undefined }]
}

/** Whether a value is a plain JSON object. Class instances, such as exactly parsed numbers, do not count. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
