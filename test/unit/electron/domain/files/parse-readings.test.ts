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
  // Salio writes no zero with a sign.
  .filter(written => !/^-[0.]+$/.test(written))
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
  fc.stringMatching(/^'{0,2}\d{1,12}([-.:/]\d\d)?(E\+\d\d)?$/),
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

  const french = (file: string) =>
    file.replaceAll(',', ';').replaceAll('3250.00', '3250').replaceAll('12000.50', '12000,50')
  test.each([
    ['French words for false', (file: string) => file.replaceAll('false', 'FAUX')],
    ['semicolons and a decimal comma', french],
    ['rows of delimiters at the end', (file: string) => `${file},,,,,,,,\r\n,,,,,,,,\r\n`],
    ['empty columns behind', (file: string) => file.replaceAll('\r\n', ',,\r\n')],
    ['every cell in quotes', (file: string) => file.replace(/[^,\r\n]+/g, '"$&"')],
    ['sep=', (file: string) => `sep=,\r\n${file}`],
    ['sep=;', (file: string) => `"sep=;"\r\n${french(file)}`]
  ])('accepts what a spreadsheet makes of it: %s', (_, change) => {
    const file = readingHeader + row() + row({ 5: '12000.50' })
    const amounts = (text: string) =>
      parseReadings(text).wallets?.flatMap(({ periods }) => periods.map(({ amount }) => Number(amount)))
    expect(amounts(change(file))).toEqual([3250, 12000.5])
  })

  test('VRAI is true', () => {
    const [wallet] = parseReadings(readingHeader + row({ 8: 'VRAI' })).wallets ?? []
    expect(wallet?.periods[0]?.afterGap).toBe(true)
  })

  test.each([
    // Nothing says whether the comma groups.
    [['12,345'], 2],
    [['12,345', '999,123'], 2],
    [['12,345', '12,5'], null],
    [['12,345', '12000,345'], null]
  ])('with semicolons, %j is refused at line %j', (amounts, line) => {
    const file = (readingHeader + amounts.map(() => row()).join('')).replaceAll(',', ';')
    const [header = '', ...lines] = file.split('\r\n')
    const text = [header, ...lines.map((one, at) => one.replace('3250.00', amounts[at] ?? ''))].join('\r\n')
    expect(parseReadings(text).problem ?? null).toMatchObject(
      line === null ? (null as never) : { kind: 'line', line, column: 'amount' }
    )
  })

  test.each([
    ['TRUE and FALSE', ['9007199254740990'], 'FALSE', 2],
    ['differing decimals', ['9007199254740990', '3250.01'], 'false', 2],
    ['differing decimals', ['4621', '485000000.123457'], 'false', 3],
    ['fewer decimals than the wallet has', ['9007199254740990'], 'false', 2]
  ])('an amount that may have lost digits is refused by its line: %s', (_, amounts, gap, line) => {
    const file = readingHeader + amounts.map(amount => row({ 5: amount, 8: gap })).join('')
    expect(parseReadings(file, undefined, () => 2)).toEqual({
      problem: { kind: 'digits', line, value: amounts[line - 2] }
    })
  })

  test.each([
    ['as it was exported', '9007199254740993.01', 'false', 2],
    ['as text, which keeps its digits', "'9007199254740993.01", 'FALSE', 7],
    ['with fewer digits than a spreadsheet keeps', '99999999999.99', 'FALSE', 7]
  ])('an amount %s is taken', (_, amount, gap, decimals) => {
    const { wallets } = parseReadings(readingHeader + row({ 5: amount, 8: gap }), undefined, () => decimals)
    expect(wallets?.[0]?.periods[0]?.amount).toBe(amount.replace("'", ''))
  })

  test('what a spreadsheet would change is written as text, and read back', () => {
    const wallet = {
      provider: 'P',
      account: '2026-01',
      wallet: 'true',
      walletKey: '0065432190',
      currency: 'KES'
    }
    const written = readingLines(
      wallet,
      () => 0
    )({ from: 0, until: 0, amount: '-9007199254740993.01', afterGap: false })
    expect(written).toMatch(/^P,'2026-01,'true,'0065432190,KES,'-9007199254740993\.01,/)
    expect(parseReadings(readingHeader + written).wallets?.[0]).toMatchObject({
      wallet,
      periods: [{ amount: '-9007199254740993.01' }]
    })
  })

  test('a number in the other columns needs no apostrophe either', () => {
    const { wallets } = parseReadings(readingHeader + row({ 3: '0065432190' }))
    expect(wallets?.[0]?.wallet.walletKey).toBe('0065432190')
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
