import { expect, test } from 'vitest'
import { expiresUnused } from '#domain/forecast/expiry.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { DAY } from '#domain/time/units.ts'

const outlook = (likely: number | null, confidence: Outlook['confidence'] = 'good'): Outlook => ({
  perHour: '10',
  runsOut: likely === null ? null : { earliest: likely, likely, latest: likely },
  confidence,
  basis: 'usual'
})

const wallet = { amount: '1000', readAt: 0, expiry: { at: 5 * DAY, amount: '1000' } }

test('told where the pace leaves some of it', () => {
  expect(expiresUnused({ ...wallet, outlook: outlook(6 * DAY) })).toBe(true)
  expect(expiresUnused({ ...wallet, outlook: outlook(null) })).toBe(true)
})

test('not told where it is used up by then, by what expires first', () => {
  expect(expiresUnused({ ...wallet, outlook: outlook(4 * DAY) })).toBe(false)
  const expiry = { at: 5 * DAY, amount: '250' }
  expect(expiresUnused({ ...wallet, expiry, outlook: outlook(19 * DAY) })).toBe(false)
  expect(expiresUnused({ ...wallet, expiry, outlook: outlook(21 * DAY) })).toBe(true)
})

test('not told where nothing expires, or the pace is not known well', () => {
  const { expiry: _, ...lasting } = wallet
  expect(expiresUnused({ ...lasting, outlook: outlook(null) })).toBe(false)
  expect(expiresUnused({ ...wallet, outlook: null })).toBe(false)
  expect(expiresUnused({ ...wallet, outlook: outlook(null, 'low') })).toBe(false)
  expect(expiresUnused({ ...wallet, amount: null, outlook: outlook(null) })).toBe(false)
})
