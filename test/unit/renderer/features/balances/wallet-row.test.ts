import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { walletCaption } from '#renderer/features/balances/wallet-row.tsx'
import { critical, NOW, outlook, wallet } from '#test/unit/renderer/samples.ts'

const said = (over: Parameters<typeof wallet>[0], language: 'en' | 'fr' = 'en') =>
  walletCaption(wallet(over), 'JPay Africa', { language, hideAmounts: false }, NOW)

test.each([
  [{ today: '12400' }, '+12,400 today'],
  [{ today: '-350.5' }, '-350.50 today'],
  [{ today: '0.00' }, 'No change today'],
  [{ today: null }, ''],
  [{ today: '5', detail: 'Ghana' }, 'Ghana · +5 today'],
  [{ active: false, detail: 'Ghana' }, 'Ghana · Inactive'],
  [{ amount: null, readAt: null }, 'Not read yet'],
  [{ level: 'low', amount: '12000' }, 'Below 20,000'],
  [{ level: 'low', amount: '25000' }, 'Low'],
  [{ level: 'low', rule: { ...noThresholds, lastsLessThan: 60 } }, 'Low'],
  [{ level: 'critical', reach: 'stale' }, 'Last known 14:32'],
  [{ today: '5', outlook: outlook() }, 'About 2 h left'],
  [{ today: '5', outlook: outlook({ confidence: 'low' }) }, '+5 today'],
  [{ today: '5', outlook: outlook({ runsOut: null }) }, '+5 today'],
  [
    { today: '5', outlook: outlook({ runsOut: { earliest: NOW, likely: NOW + 30 * HOUR, latest: null } }) },
    '+5 today'
  ],
  [{ level: 'low', outlook: outlook({ confidence: 'low' }) }, 'Perhaps 1 to 3 h left'],
  [{ level: 'low', amount: '12000', outlook: outlook({ runsOut: null }) }, 'Below 20,000'],
  [{ level: 'low', reach: 'stale', outlook: outlook() }, 'Last known 14:32'],
  [{ today: '5', snoozedUntil: NOW + 60 * MINUTE }, '+5 today · Snoozed until 15:32'],
  [{ today: null, snoozedUntil: 'recovery' }, 'Snoozed until it recovers']
] as const)('%j reads “%s”', (over, caption) => {
  expect(said(over)).toBe(caption)
})

test('a critical wallet names the critical threshold', () => {
  expect(walletCaption(critical, 'JPay Africa', { language: 'en', hideAmounts: false }, NOW)).toBe(
    'Below 5,000'
  )
})

test('hidden amounts leave no figure in the text', () => {
  const hidden = { language: 'en', hideAmounts: true } as const
  for (const one of [critical, wallet({ today: '12400' })])
    expect(walletCaption(one, 'JPay Africa', hidden, NOW)).not.toMatch(/\d/)
})

test('writes figures in the user’s language', () => {
  expect(said({ today: '12400' }, 'fr')).toBe('+12\u202f400 aujourd’hui')
})
