import type { HostileText } from './texts.ts'

const wallet = (index: number) =>
  `{"id":"wal_${index}","name":"Shop ${index}","currency":"KES","balance":${index}.50,"active":true,"owner":{"tags":[1,null]}}`

const list = (item: (index: number) => string, length: number): string => {
  const items: string[] = []
  for (let total = 0; total < length; total += items.at(-1)?.length ?? 0) items.push(item(items.length))
  return items.join()
}

/** An ordinary answer: a list of wallets. What JSON.parse takes for it is what parsers are compared with. */
export const walletDocument = (length: number): string => `{"data":[${list(wallet, length)}]}`

/** Sound JSON documents that are as laborious as can be: many values, names, levels and escapes. */
export const hostileDocuments: readonly HostileText[] = [
  { name: 'wallets', make: walletDocument },
  { name: 'digits', make: length => `[${list(() => '1', length / 2)}]` },
  { name: 'empty lists', make: length => `[${list(() => '[]', length)}]` },
  { name: 'empty objects', make: length => `[${list(() => '{}', length)}]` },
  { name: 'empty texts', make: length => `[${list(() => '""', length)}]` },
  { name: 'escapes', make: length => `["${'\\n'.repeat(length / 2)}"]` },
  { name: 'texts with escapes', make: length => `[${list(() => '"\\u00e9\\n"', length)}]` },
  { name: 'new names', make: length => `{${list(index => `"n${index}":1`, length)}}` },
  { name: 'the same names', make: length => `[${list(() => '{"a":1,"b":2,"c":3}', length)}]` },
  {
    name: 'objects of many members',
    make: length =>
      `[${list(() => `{${list(index => `"n${index}":1`, Math.min(8_000, length / 4))}}`, length)}]`
  },
  { name: 'many levels', make: length => `[${list(() => '['.repeat(90) + ']'.repeat(90), length)}]` },
  { name: 'levels without end', make: length => '[{"a":'.repeat(length / 6) },
  { name: 'blanks', make: length => `[${list(() => ' 1 ', length)}]` }
]
