import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { todaysChange, walletMeaning } from '#renderer/features/balances/meaning.ts'
import { arrivedTopUp, lateTopUp, topUp } from '#renderer/gallery/top-up-samples.ts'
import { critical, NOW, outlook, wallet } from '#test/unit/renderer/samples.ts'

const options = { provider: 'JPay Africa', language: 'en', hideAmounts: false, now: NOW } as const
const said = (over: Parameters<typeof wallet>[0]) => walletMeaning(wallet(over), options).spoken

const until = (likely: number) => outlook({ runsOut: { earliest: NOW, likely, latest: null } })

test.each([
  [{ active: false }, 'Inactive'],
  [{ active: false, amount: null, kind: 'postpaid' }, 'Billed afterwards'],
  [
    {
      amount: '900',
      currency: 'SMS',
      expiry: { at: NOW + 40 * HOUR, amount: '900' },
      outlook: until(NOW + 60 * HOUR)
    },
    'Expires Sun 06:32, before it is used up: 900\u00a0SMS'
  ],
  [
    {
      amount: '900',
      currency: 'SMS',
      expiry: { at: NOW + 40 * HOUR, amount: '900' },
      outlook: until(NOW + 30 * HOUR)
    },
    'Expires Sun 06:32: 900\u00a0SMS'
  ],
  [
    { currency: 'SMS', expiry: { at: NOW + 400 * HOUR, amount: '9' }, outlook: until(NOW + 30 * HOUR) },
    'Enough until Sat 20:32'
  ],
  [{ level: 'low', amount: '12', currency: 'CREDITS' }, 'Below 20,000'],
  [{ amount: null, readAt: null }, 'Not read yet'],
  [{ level: 'low', amount: '12000' }, 'Below 20,000'],
  [{ level: 'low', amount: '25000' }, 'Low'],
  [{ level: 'low', thresholds: { ...noThresholds, lastsLessThan: 60 } }, 'Low'],
  [{ level: 'critical', reach: 'stale' }, 'Last known 14:32'],
  [{ outlook: outlook() }, 'About 2 h left'],
  [{ outlook: outlook({ confidence: 'low' }) }, ''],
  [{ outlook: outlook({ runsOut: null }) }, ''],
  [{ outlook: until(NOW + 30 * HOUR) }, 'Enough until Sat 20:32'],
  [{ outlook: until(NOW + 200 * HOUR) }, ''],
  [{ level: 'low', outlook: outlook({ confidence: 'low' }) }, 'Perhaps 1 to 3 h left'],
  [{ level: 'low', amount: '12000', outlook: outlook({ runsOut: null }) }, 'Below 20,000'],
  [{ level: 'low', reach: 'stale', outlook: outlook() }, 'Last known 14:32'],
  [{ level: 'low', amount: '12000', snoozedUntil: NOW + 60 * MINUTE }, 'Snoozed until 15:32 · Below 20,000'],
  [{ snoozedUntil: 'recovery' }, 'Snoozed until it recovers'],
  [{ outlook: outlook(), topUps: [topUp()] }, '50,000 on its way since 14:26'],
  [{ topUps: [topUp(), topUp({ id: 't2', amount: '20000.50' })] }, '70,000.50 on its way since 14:26'],
  [{ topUps: [lateTopUp, topUp({ id: 't2' })] }, '50,000 late since 14:18'],
  [{ reach: 'stale', topUps: [lateTopUp] }, 'Last known 14:32'],
  [{ topUps: [arrivedTopUp] }, '']
] as const)('%j reads “%s”', (over, caption) => {
  expect(said(over)).toBe(caption)
})

test('a critical wallet names the critical threshold', () => {
  expect(walletMeaning(critical, options).spoken).toBe('Below 5,000')
})

test.each([
  ['12400', 'en', '+12,400 today'],
  ['-350.5', 'en', '−350.50 today'],
  ['0.00', 'en', 'No change today'],
  [null, 'en', ''],
  ['12400', 'fr', '+12\u202f400 aujourd’hui']
] as const)('a change of %s since midnight reads, in %s, “%s”', (today, language, text) => {
  expect(todaysChange(wallet({ today }), { language, hideAmounts: false })).toBe(text)
})

test('hidden amounts leave no figure in the text', () => {
  const hidden = { ...options, hideAmounts: true }
  expect(walletMeaning(critical, hidden).spoken).not.toMatch(/\d/)
  expect(todaysChange(wallet({ today: '12400' }), hidden)).toBe('')
})
