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
      fc.integer({ min: 1, max: 600 }),
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

test('other work runs between slices', async () => {
  const line = readingLines(
    { provider: 'Till', account: 'Main shop', wallet: 'payout', walletKey: 'payout', currency: 'KES' },
    () => 180
  )
  const lines = Array.from({ length: 20_000 }, (_, i) =>
    line({ from: i, until: i, amount: String(i), afterGap: false })
  )
  let turns = 0
  const counting = setInterval(() => (turns += 1), 0)
  const { wallets } = await parseInSlices(readingHeader + lines.join(''), NOW)
  clearInterval(counting)
  expect(wallets?.[0]?.periods).toHaveLength(20_000)
  expect(turns).toBeGreaterThan(5)
})
