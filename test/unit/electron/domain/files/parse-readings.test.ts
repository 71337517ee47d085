import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReadings } from '#domain/files/parse-readings.ts'
import { readingHeader, readingLines } from '#domain/files/readings-file.ts'

const row = (changes: Record<number, string> = {}) => {
  const moments = ['2026-11-21T14:05:00+03:00', '2026-11-21T14:10:00+03:00']
  const cells = ['jpay', 'Main shop', 'Payout', 'payout', 'KES', '3250.00', ...moments, 'false']
  return `${cells.map((cell, at) => changes[at] ?? cell).join()}\r\n`
}

/** Amounts up to the greatest allowed length: a sign, a point and 38 digits. */
const amount = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 30n - 1n), fc.option(fc.stringMatching(/^\d{1,8}$/)))
  .map(([negative, whole, minor]) => `${negative ? '-' : ''}${whole}${minor === null ? '' : `.${minor}`}`)
const period = fc
  .record({
    from: fc.integer({ min: 86_400_000, max: 4e12 }),
    lasted: fc.integer({ min: 0, max: 1e9 }),
    amount,
    afterGap: fc.boolean()
  })
  .map(({ lasted, ...rest }) => ({ ...rest, until: rest.from + lasted }))
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "'=", ' =', '"', '\ufeff', '\n'), fc.string())
    .map(parts => parts.join(''))
)

describe('parseReadings', () => {
  test('reads back any names and amounts exactly, and times to the millisecond', () => {
    const wallet = fc.record({ provider: text, account: text, wallet: text, walletKey: text, currency: text })
    const periods = fc.array(period, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(wallet, periods, fc.integer({ min: -840, max: 840 }), (one, written, minutes) => {
        const lines = written.map(readingLines(one, () => minutes))
        const read = parseReadings(readingHeader + lines.join(''))
        expect(read).toEqual({ wallets: [{ wallet: one, line: 2, periods: written }] })
      }),
      { numRuns: 500 }
    )
  })

  test('distinguishes wallets by key, account and provider, and gives each one’s first line', () => {
    const file = `${readingHeader}${row()}${row({ 1: '"Two\nlines"' })}${row()}${row({ 3: 'collection' })}`
    const { wallets = [] } = parseReadings(file)
    expect(wallets.map(({ line, periods, wallet }) => [line, periods.length, wallet.account])).toEqual([
      [2, 2, 'Main shop'],
      [3, 1, 'Two\nlines'],
      [6, 1, 'Main shop']
    ])
  })

  test.each([
    ['a byte order mark', (file: string) => `\ufeff${file}`],
    ['LF', (file: string) => file.replaceAll('\r\n', '\n')],
    ['semicolons', (file: string) => file.replaceAll(',', ';')],
    [
      'a spreadsheet’s capitals and quotes',
      (file: string) => file.replace(/^\w+/, '"$&"').replace('false', 'FALSE')
    ],
    ['blank lines at the end', (file: string) => `${file}\r\n\r\n`]
  ])('accepts a file with %s', (_, change) => {
    const file = readingHeader + row()
    expect(parseReadings(change(file))).toEqual(parseReadings(file))
  })

  test.each(['', 'amount\r\n5\r\n', readingHeader.replace(',currency', ''), `"provider\n${row()}`])(
    'refuses a file without the export’s columns: %j',
    file => expect(parseReadings(file)).toEqual({ problem: { kind: 'columns' } })
  )

  test.each([
    [5, 'amount', '1,5'.replace(',', ' ')],
    [5, 'amount', ''],
    [5, 'amount', '1E+05'],
    [5, 'amount', 'NaN'],
    [5, 'amount', '9'.repeat(41)],
    [6, 'first_read_at', '2026-02-30T14:05:00+03:00'],
    [6, 'first_read_at', '2026-11-21T14:05:00'],
    [7, 'last_read_at', 'yesterday'],
    [7, 'last_read_at', '2026-11-21T14:04:59.999+03:00'],
    [8, 'after_gap', 'constructor'],
    [8, 'after_gap', '']
  ])('refuses the whole file if column %i, %s, is %j', (at, column, value) => {
    const file = `${readingHeader}${row({ 1: '"Two\nlines"' })}${row({ [at]: value })}${row()}`
    expect(parseReadings(file)).toEqual({ problem: { kind: 'line', line: 4, column, value } })
  })

  test('refuses readings later than now, if now is given', () => {
    const file = readingHeader + row({ 7: '2026-11-21T14:06:00+03:00' })
    const now = Date.parse('2026-11-21T14:06:00+03:00')
    expect(parseReadings(file, now)).toEqual(parseReadings(file))
    const value = '2026-11-21T14:06:00+03:00'
    expect(parseReadings(file, now - 1)).toEqual({
      problem: { kind: 'line', line: 2, column: 'last_read_at', value }
    })
  })

  test.each([
    ['jpay,Main shop\r\n', 3, 'wallet', 'jpay,Main shop'],
    [row().replace('false', 'false,more'), 3, 'after_gap', 'false,more'],
    ['\r\n', 3, 'account', ''],
    ['jpay,"open\r\n', 3, 'provider', '"']
  ])(
    'refuses a line with too few or too many cells, or an unclosed quote: %j',
    (bad, line, column, value) => {
      expect(parseReadings(`${readingHeader}${row()}${bad}${row()}`)).toEqual({
        problem: { kind: 'line', line, column, value }
      })
    }
  )
})
