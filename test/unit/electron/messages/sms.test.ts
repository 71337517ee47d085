import { expect, test } from 'vitest'
import type { Notice, WalletNotice } from '#domain/alerts/notice.ts'
import { type Language, languages } from '#domain/language.ts'
import { gsmLength, isGsm, SMS_LENGTH } from '#domain/recipients/gsm.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { smsText } from '#messages/sms.ts'
import type { PastAlert, Told } from '#messages/told.ts'

const NOW = new Date(2026, 10, 27, 14, 20).getTime()
/** As long as a name may be, with what the alphabet lacks. */
const LONG = 'Boutique de l’Étoile n° 2 – «\u00a0œuvre & façon\u202f» [Kariakoo] '.repeat(5).slice(0, 200)
const NAMES = { accountName: LONG.slice(0, 80), providerName: 'Africa’s Talking — ÔÛÎ', walletName: LONG }
const SHORT = { accountName: 'Main shop', providerName: 'JPay Africa', walletName: 'Payout' }
const GEEZ = { accountName: 'ሱቅ', providerName: 'Chapa', walletName: 'ዋና ሒሳብ' }

const about = (names: typeof NAMES) => ({ ...names, accountId: 'a', now: NOW, walletId: 'a/b' })
const money = (amount: string) => ({ currency: 'KES', amount })

function wallets(names: typeof NAMES): WalletNotice[] {
  const levels = ['critical', 'low', 'reminder', 'recovered'] as const
  return levels.flatMap(kind =>
    (['amount', 'share', 'runway'] as const).flatMap(because =>
      [null, NOW + 2 * HOUR, NOW + 5 * DAY].flatMap(runsOutAt =>
        [true, false].flatMap(hideAmounts =>
          [undefined, { sent: money('123456789012.34'), since: NOW - HOUR }].map(
            onItsWay =>
              ({
                ...about(names),
                kind,
                level: kind === 'recovered' ? 'healthy' : kind === 'low' ? 'low' : 'critical',
                because,
                balance: money('123456789012.34'),
                threshold: money('999999999999'),
                hideAmounts,
                runsOutAt,
                lastsLessThan: because === 'runway' ? 4320 : null,
                ...(onItsWay && { onItsWay })
              }) as WalletNotice
          )
        )
      )
    )
  )
}

function accounts(names: typeof NAMES): Notice[] {
  const kinds = [
    'keyRejected',
    'permissionMissing',
    'addressRefused',
    'addressChanges',
    'keychain',
    'notReadable',
    'readableAgain'
  ] as const
  return kinds.map(kind => ({
    accountId: 'a',
    accountName: names.accountName,
    providerName: names.providerName,
    now: NOW,
    kind,
    readAt: NOW - 3 * DAY
  }))
}

function topUps(names: typeof NAMES): Notice[] {
  return [true, false].map(hideAmounts => ({
    ...about(names),
    kind: 'topUpLate' as const,
    topUpId: 'x',
    amount: money('123456789012.34'),
    missing: null,
    sentAt: NOW - HOUR,
    arrivedAt: null,
    usual: 12 * MINUTE,
    balance: money('1.00'),
    runsOutAt: NOW + HOUR,
    hideAmounts
  }))
}

const past = (names: typeof NAMES): PastAlert[] =>
  (['low', 'critical', 'account'] as const).map(level => ({
    ...names,
    level,
    walletName: level === 'account' ? '' : names.walletName,
    from: NOW - 3 * DAY,
    to: NOW - DAY
  }))

const told = (over: Partial<Told>): Told => ({
  notices: [],
  past: [],
  summary: null,
  since: NOW,
  now: NOW,
  mayBeRepeat: false,
  isTest: false,
  ...over
})

/** Each wording by itself, then several together, with each mark that a message can bear. */
function everyMessage(names: typeof NAMES): Told[] {
  const notices = [...wallets(names), ...accounts(names), ...topUps(names)].map(notice => ({
    notice,
    decidedAt: NOW
  }))
  const several = [2, 3, 9, 100].map(count => told({ notices: notices.slice(0, count), past: past(names) }))
  return [
    ...notices.map(one => told({ notices: [one] })),
    ...past(names).map(one => told({ past: [one] })),
    ...several
  ].flatMap(one => [
    one,
    { ...one, isTest: true },
    { ...one, mayBeRepeat: true, since: NOW - 3 * DAY },
    { ...one, since: NOW - 400 * DAY }
  ])
}

test.each(
  languages.flatMap(language => [
    [language, NAMES] as const,
    [language, SHORT] as const,
    [language, GEEZ] as const
  ])
)('every wording in %s is one SMS', (language, names) => {
  for (const message of everyMessage(names))
    for (const lastOf of [null, 100]) {
      const text = smsText(language, message, lastOf)
      expect(isGsm(text), text).toBe(true)
      expect(gsmLength(text), text).toBeLessThanOrEqual(SMS_LENGTH)
      expect(text).toMatch(/Salio/)
      if (lastOf !== null) expect(text).toContain('100')
    }
})

const one = (
  language: Language,
  over: Partial<WalletNotice>,
  more: Partial<Told> = {},
  lastOf: number | null = null
) => {
  const [first] = wallets(SHORT)
  const notice = {
    ...first,
    balance: money('3250.00'),
    threshold: money('5000'),
    hideAmounts: false,
    ...over
  } as WalletNotice
  return smsText(language, told({ notices: [{ notice, decidedAt: NOW }], ...more }), lastOf)
}

test('what it says is what the other ways say', () => {
  expect(one('en', {})).toBe(
    'Payout is critical. JPay Africa, Main shop: KES 3,250.00, below your alert level of 5,000. Top up now. Salio, 14:20'
  )
  expect(one('fr', {})).toMatch(/^Payout .*KES.* Salio, 14:20$/)
  expect(one('sw', {})).toMatch(/^Payout .*KES.* Salio, 14:20$/)
})

test('a repeat and the last one of a day say so', () => {
  expect(one('en', {}, { mayBeRepeat: true })).toContain('Perhaps sent twice. Salio, 14:20')
  expect(one('en', {}, {}, 10)).toContain("Last of today's 10 SMS. Salio, 14:20")
})

test('of several, those that do not fit are counted', () => {
  const notices = wallets(SHORT).map(notice => ({ notice, decidedAt: NOW }))
  expect(smsText('en', told({ notices: notices.slice(0, 2) }), null)).toBe(
    '2 wallets are critical: Payout is critical; Payout is critical. Salio, 14:20'
  )
  expect(smsText('en', told({ notices }), null)).toMatch(/; .* \+\d+\. Salio, 14:20$/)
})

test('a wallet whose name cannot be written is called by its account', () => {
  const [first] = wallets(GEEZ)
  const text = smsText('en', told({ notices: first ? [{ notice: first, decidedAt: NOW }] : [] }), null)
  expect(text).toMatch(/^Chapa is critical/)
})
