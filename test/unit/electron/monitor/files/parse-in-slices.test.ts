import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReadings } from '#domain/files/parse-readings.ts'
import { readingHeader, readingLines } from '#domain/files/readings-file.ts'
import { parseInSlices } from '#monitor/files/parse-in-slices.ts'

const NOW = Date.parse('2026-11-21T12:00:00Z')

const row = fc
  .record({
    account: fc.constantFrom('Main shop', 'Two\nlines', 'Says "hi"', '=1+1', 'a,b'),
    walletKey: fc.constantFrom('payout', 'float'),
    from: fc.integer({ min: NOW - 1_000_000, max: NOW + 1_000 })
  })
  .map(({ account, from, walletKey }) =>
    readingLines(
      { provider: 'Till', account, wallet: walletKey, walletKey, currency: 'KES' },
      () => 180
    )({
      from,
      until: from,
      amount: '12.50',
      afterGap: false
    })
  )
const damage = fc.constantFrom('\r\n', 'Till,"open\r\n', 'Till,quo"te,x\r\n', 'Till,few\r\n', '\n\n')

test('parsing in slices of any size gives the same result, with problems on the same lines', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 30, arbitrary: row }, { weight: 1, arbitrary: damage }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(readingHeader, `\ufeff${readingHeader}`, readingHeader.trim(), 'amount\r\n', ''),
      fc.constantFrom('', '\r\n\r\n\r\n'),
      async (rows, size, header, end) => {
        const text = header + rows.join('') + end
        expect(await parseInSlices(text, NOW, size)).toEqual(parseReadings(text, NOW))
      }
    ),
    { numRuns: 500 }
  )
})

const line = readingLines(
  { provider: 'Till', account: 'Main shop', wallet: 'payout', walletKey: 'payout', currency: 'KES' },
  () => 180
)
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    line({ from: i, until: i, amount: String(i), afterGap: false })
  ).join('')

test('other work runs between slices', async () => {
  let turns = 0
  const counting = setInterval(() => (turns += 1), 0)
  const { wallets } = await parseInSlices(readingHeader + lines(20_000), NOW)
  clearInterval(counting)
  expect(wallets?.[0]?.periods).toHaveLength(20_000)
  expect(turns).toBeGreaterThan(5)
})

test.each([
  ['a wrong line', 'Till,few\r\n', 'wallet'],
  ['a quote that is not closed', 'Till,"open\r\n', 'provider']
])('%s at the end of a large file is reported without parsing the file again', async (_, wrong, column) => {
  const text = readingHeader + lines(20_000) + wrong
  /** The share of the whole time that passes without other work: half of it if the file is parsed again at one go. */
  async function longestShare(): Promise<number> {
    const start = performance.now()
    let [last, longest] = [start, 0]
    const watch = () => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      watching = setImmediate(watch)
    }
    let watching = setImmediate(watch)
    const { problem } = await parseInSlices(text, NOW)
    clearImmediate(watching)
    expect(problem).toMatchObject({ kind: 'line', line: 20_002, column })
    return Math.max(longest, performance.now() - last) / (performance.now() - start)
  }
  const shares: number[] = []
  while (shares.length < 8 && !shares.some(share => share < 0.25)) shares.push(await longestShare())
  expect(Math.min(...shares)).toBeLessThan(0.25)
})
