import { expect, test } from 'vitest'
import { readingHeader, readingLines } from '#domain/files/readings-file.ts'

test('writes one line per balance period, in local time, with the exact amount', () => {
  const wallet = { provider: 'muda', account: '=Duka, "B"', wallet: 'UGX', walletKey: 'u1', currency: 'UGX' }
  const line = readingLines(wallet, () => 180)
  const from = Date.parse('2026-11-21T11:05:00Z')
  expect(readingHeader).toBe(
    'provider,account,wallet,wallet_key,currency,amount,first_read_at,last_read_at,after_gap\r\n'
  )
  expect(line({ from, until: from + 300_001, amount: '-9007199254740993.010', afterGap: true })).toBe(
    `muda,"'=Duka, ""B""",UGX,u1,UGX,'-9007199254740993.010,2026-11-21T14:05:00+03:00,2026-11-21T14:10:00.001+03:00,true\r\n`
  )
})
