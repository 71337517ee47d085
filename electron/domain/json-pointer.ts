/**
 * The steps of a JSON Pointer (RFC 6901), null where the text is none. "" is the whole document. A step "*" on a list
 * means each of its items, as no index is called so; on an object it is the member of that name.
 */
export function tokensOf(pointer: string): readonly string[] | null {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null
  return pointer
    .slice(1)
    .split('/')
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export const pointerOf = (tokens: readonly string[]): string =>
  tokens.map(token => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** Something in parsed JSON, with which item of each list on the way it is of. */
export interface Place {
  readonly items: readonly number[]
  readonly value: unknown
}

/**
 * Everything that stands at a place, in the order of the lists; undefined for what is not there, so that it can be
 * told. Lists are gone through with "*" only: an index would name another item as soon as the order is another.
 */
export function placesAt(document: unknown, tokens: readonly string[]): readonly Place[] {
  let places: readonly Place[] = [{ items: [], value: document }]
  for (const token of tokens) places = places.flatMap(place => step(place, token))
  return places
}

function step({ items, value }: Place, token: string): readonly Place[] {
  if (token === '*' && Array.isArray(value))
    return value.map((item: unknown, index) => ({ items: [...items, index], value: item }))
  return [{ items, value: isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined }]
}

/** What JSON calls an object; a number that keeps its digits is none. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
