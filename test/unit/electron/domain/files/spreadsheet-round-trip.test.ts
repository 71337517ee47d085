import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Big from 'big.js'
import { describe, expect, test } from 'vitest'
import { parseReadings } from '#domain/files/parse-readings.ts'
import { readingHeader, readingLines } from '#domain/files/readings-file.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { hasLibreOffice, throughLibreOffice } from './libreoffice.ts'

const locales = ['en-US', 'fr-FR', 'sw-KE'] as const

/** Wallets with everything that a spreadsheet changes: long amounts, decimals, keys and names like numbers and dates. */
const wallets = [
  {
    account: 'Main shop',
    wallet: 'Lagos',
    walletKey: '0065432190',
    currency: 'NGN',
    amounts: ['9007199254740993.01', '3250.00', '-120.50', '12000.50']
  },
  {
    account: 'Main shop',
    wallet: 'Kampala',
    walletKey: 'UGX',
    currency: 'UGX',
    amounts: ['485000000.1234567', '4621.0000000']
  },
  {
    account: 'true',
    wallet: '=1+1',
    walletKey: '2026-01',
    currency: 'KES',
    amounts: ['0.00', '99999999999.99']
  }
]
const start = Date.parse('2026-11-21T14:05:00+03:00')
const exported =
  readingHeader +
  wallets
    .flatMap(({ amounts, ...wallet }) => {
      const line = readingLines({ provider: 'Till', ...wallet }, () => 180)
      return amounts.map((amount, at) =>
        line({ from: start + at * HOUR, until: start + at * HOUR + 5 * MINUTE, amount, afterGap: at === 1 })
      )
    })
    .join('')

/** All of a file that an import takes over; amounts that differ in zeros at the end only are the same. */
const contents = (text: string) =>
  parseReadings(text).wallets?.map(({ wallet, periods }) => ({
    wallet,
    periods: periods.map(({ amount, ...rest }) => ({ ...rest, amount: new Big(amount).toFixed() }))
  })) ?? parseReadings(text).problem

const expected = contents(exported)

/** What LibreOffice Calc 7.4.7 of Debian 12 made of the export (30 November 2026), by way of .ods and, alike, .xlsx. */
const recorded = (locale: string) =>
  readFileSync(join(import.meta.dirname, `fixtures/export-${locale}.csv`), 'utf8')

test.each(locales)('an export that LibreOffice saved in %s comes back without a loss', locale => {
  expect(recorded(locale)).not.toBe(exported)
  expect(contents(recorded(locale))).toEqual(expected)
})

test.each(['en-US', 'sw-KE'])(
  'an older export, without text cells, that it saved in %s is refused by line',
  locale => {
    expect(parseReadings(recorded(`old-${locale}`)).problem).toEqual({
      kind: 'digits',
      line: 2,
      value: '9007199254740990'
    })
  }
)

test('in fr-FR, where amounts stay text, only one that could be a cut number is refused', () => {
  expect(parseReadings(recorded('old-fr-FR')).problem).toEqual({
    kind: 'digits',
    line: 6,
    value: '485000000.1234567'
  })
})

const isThere = hasLibreOffice()
if (!isThere) console.log('LibreOffice is not installed: only what it made earlier was read.')
describe.runIf(isThere)('with LibreOffice itself', () => {
  test.each(locales)('an export saved in %s comes back without a loss', { timeout: 120_000 }, locale => {
    expect(contents(throughLibreOffice(exported, locale))).toEqual(expected)
  })
})
