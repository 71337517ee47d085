import { unreadableError } from './json.ts'

/** More than any account has. */
const MAX_PAGES = 10

/** One page of a list, with the address or the number of the next; null for the last. */
interface Page<Row, Next> {
  readonly rows: readonly Row[]
  readonly next: Next | null
}

/** All rows of a list in pages. Throws unreadable (tooLarge) rather than return an incomplete list as complete. */
export async function readPages<Row, Next>(
  first: Next,
  ask: (page: Next) => Promise<Page<Row, Next>>
): Promise<readonly Row[]> {
  const rows: Row[] = []
  let at = first
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const page = await ask(at)
    rows.push(...page.rows)
    if (page.next === null) return rows
    at = page.next
  }
  throw unreadableError('tooLarge')
}

/**
 * The query of a next page's address, so that the key is never sent to another host; null if there is no next page.
 * Throws unreadable (shape) for an address without a query.
 */
export function queryOfNext(next: string | null | undefined, url: string): string | null {
  if (!next) return null
  const query = URL.parse(next, url)?.search ?? ''
  if (query === '') throw unreadableError('shape')
  return query
}
