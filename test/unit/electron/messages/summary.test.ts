import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { gsmLength, isGsm, SMS_LENGTH } from '#domain/recipients/gsm.ts'
import { summarize } from '#domain/summary/summarize.ts'
import type { AccountPart, MadeSummary, SummaryLine, SummaryNeed } from '#domain/summary/summary.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { smsText } from '#messages/sms.ts'
import { summaryNotice, summaryText } from '#messages/summary/text.ts'
import { toldText } from '#messages/told.ts'

/** Friday, 07:30. */
const DUE = new Date(2026, 10, 27, 7, 30).getTime()
const at = (hour: number, minute = 0, day = 27) => new Date(2026, 10, day, hour, minute).getTime()

const made: MadeSummary = {
  id: 1,
  state: 'made',
  kind: 'morning',
  date: '2026-11-27',
  dueAt: DUE,
  madeAt: DUE,
  late: null,
  from: at(19, 0, 26),
  horizon: at(9, 0, 30)
}

const names = { accountId: 'a', accountName: 'Main shop' }
const wallet = (walletName: string) => ({
  ...names,
  walletId: `a/${walletName}`,
  walletName,
  currency: 'KES'
})

const line = (name: string, over: Partial<SummaryLine> = {}): SummaryLine => ({
  ...wallet(name),
  isSummed: true,
  opening: { amount: '212450', at: at(19, 0, 26) },
  now: { amount: '189310.00', at: at(7, 27) },
  unknown: null,
  spent: '53140',
  toppedUp: '30000',
  moved: '0',
  usual: '51000',
  standing: 'fine',
  isEnough: true,
  ...over
})

const needs: readonly SummaryNeed[] = [
  {
    kind: 'critical',
    ...wallet('Payout'),
    balance: { amount: '4210.00', at: at(7, 27) },
    since: at(6),
    runsOutAt: at(11, 40)
  },
  {
    kind: 'runsOut',
    ...wallet('Merchant wallet'),
    balance: { amount: '125750.00', at: at(7, 27) },
    runsOutAt: at(16, 0, 29)
  },
  {
    kind: 'lateTopUp',
    ...wallet('Collection'),
    topUpId: 't',
    sent: { currency: 'KES', amount: '20000' },
    sentAt: at(19, 10, 26),
    lateAt: at(19, 40, 26)
  },
  {
    kind: 'unreadableAccount',
    accountId: 'b',
    accountName: 'ClickAirtime',
    wallets: 1,
    since: at(2, 10),
    failure: { kind: 'rejected' }
  }
]

const fine = (count: number) => Array.from({ length: count }, (_, index) => line(`Wallet ${index}`))
const summaryOf = (over: Partial<MadeSummary> = {}, part: Partial<AccountPart> = {}) =>
  summarize({ ...made, ...over }, [{ accountId: 'a', demo: false, needs: [], lines: fine(15), ...part }])
const needy = summaryOf(
  {},
  {
    needs,
    lines: [
      ...needs
        .slice(0, 3)
        .map(need => line('walletName' in need ? need.walletName : '', { standing: 'needs' })),
      ...fine(11)
    ]
  }
)

test('the native notification says what needs somebody, the worst first, and that the others are fine', () => {
  expect(summaryNotice(needy, false, 'en')).toEqual({
    title: '3 wallets need you',
    body: 'Payout runs out 11:40. Merchant wallet runs out Sun 16:00. KES\u00a020,000.00 to Collection is late. ClickAirtime not read since 02:10. The other 11 are fine.'
  })
  expect(summaryNotice(needy, false, 'sw').title).toBe('Pochi 3 zinakuhitaji')
  expect(summaryNotice(needy, false, 'fr')).toEqual({
    title: '3\u00a0portefeuilles ont besoin de vous'.replace('\u00a0', ' '),
    body: 'Payout s’épuise vers 11:40. Merchant wallet s’épuise vers dim. 16:00. KES\u00a020\u202f000,00 vers Collection sont en retard. ClickAirtime n’est plus lu depuis 02:10. Les 11 autres vont bien.'
  })
})

test('nothing to do is one sentence', () => {
  expect(summaryNotice(summaryOf(), false, 'en')).toEqual({
    title: 'All 15 wallets are fine',
    body: 'Enough until Mon 09:00 at your usual pace.'
  })
  expect(summaryNotice(summaryOf({}, { lines: fine(1) }), false, 'en').title).toBe('Your wallet is fine')
})

test('how long it is enough is not said where that is not known of each', () => {
  const lines = [...fine(3), line('Idle', { isEnough: false })]
  expect(summaryNotice(summaryOf({}, { lines }), false, 'en')).toEqual({
    title: 'All 4 wallets are fine',
    body: ''
  })
})

test('a wallet without alert levels that nobody can say anything of is not called fine', () => {
  const lines = [...fine(3), line('New', { isEnough: false, standing: 'unwatched' })]
  expect(summaryNotice(summaryOf({}, { lines }), false, 'en')).toEqual({
    title: 'Nothing needs you',
    body: 'Enough until Mon 09:00 at your usual pace. 1 has no alert levels.'
  })
})

test('one that comes late says for when it is, and why', () => {
  const late = (why: 'asleep' | 'off' | 'clock') =>
    summaryNotice(summaryOf({ madeAt: at(9, 12), late: { why, from: null, until: at(9, 12) } }), false, 'en')
      .body
  expect(late('asleep')).toMatch(/^For 07:30; this computer was asleep\. /)
  expect(late('off')).toMatch(/^For 07:30; Salio was not running\. /)
  expect(late('clock')).toMatch(/^For 07:30; the clock was changed\. /)
})

test('a closing says so', () => {
  expect(summaryNotice({ ...needy, kind: 'closing' }, false, 'en').title).toBe('Closing: 3 wallets need you')
})

test('where only accounts cannot be read, it says that', () => {
  const { title } = summaryNotice(summaryOf({}, { needs: needs.slice(3) }), false, 'en')
  expect(title).toBe('1 account cannot be read')
})

test('with hidden amounts no figure is said', () => {
  for (const language of languages) {
    const { body } = summaryNotice(needy, true, language)
    expect(body).not.toMatch(/KES|20.?000|4.?210/)
  }
})

test('wallets of one name are told apart by their accounts', () => {
  const twins = [line('Payout'), { ...line('Payout'), walletId: 'b/Payout', accountName: 'Kisumu' }]
  const text = summaryText(summaryOf({}, { lines: twins }), 'en')
  expect(text).toContain('Payout (Main shop): ')
  expect(text).toContain('Payout (Kisumu): ')
})

test('a line a wallet says where it is, what was spent against usual, and what was topped up', () => {
  const unknown = { since: at(2, 10), failure: null, last: { amount: '1000.00', at: at(2, 10) } }
  const lines = [
    line('Payout'),
    line('Collection', { now: null, unknown, spent: null, toppedUp: null, moved: null, standing: 'unknown' })
  ]
  expect(summaryText(summaryOf({}, { lines }), 'en').split('\n').slice(-4)).toEqual([
    'Since Thu 19:00:',
    'Payout: KES\u00a0189,310.00, spent KES\u00a053,140.00 (usually KES\u00a051,000.00), topped up KES\u00a030,000.00',
    'Collection: not known, KES\u00a01,000.00 at 02:10',
    'Together in KES: not known'
  ])
})

test('wallets of one name in one account are told apart by what they hold', () => {
  const usd = { ...line('Main'), walletId: 'a/usd', currency: 'USD' }
  const text = summaryText(summaryOf({}, { lines: [line('Main'), usd, line('Payout')] }), 'en')
  expect(text).toContain('Main (Main shop, KES): ')
  expect(text).toContain('Main (Main shop, USD): ')
  expect(text).toContain('Payout: ')
})

/** As long as a name may be, with what the alphabet of an SMS lacks. */
const LONG = 'Boutique de l’Étoile n° 2 – «\u00a0œuvre & façon\u202f» [Kariakoo] '.repeat(4).slice(0, 200)
const called = (name: string) => {
  const rename = <T extends { readonly accountName: string }>(about: T): T => ({
    ...about,
    accountName: name.slice(0, 80),
    ...('walletName' in about && { walletName: name })
  })
  const lines = [
    ...needs.flatMap(need => ('walletName' in need ? line(need.walletName, { standing: 'needs' }) : [])),
    ...fine(400)
  ]
  return (count: number) =>
    summaryOf(
      { late: { why: 'asleep', from: null, until: DUE } },
      { needs: needs.slice(0, count).map(rename), lines: lines.map(rename) }
    )
}

test.each(languages.flatMap(language => [LONG, 'Payout', 'ዋና ሒሳብ'].map(name => [language, name] as const)))(
  'as SMS it is one message in %s, with names like %s',
  (language, name) => {
    for (const kind of ['morning', 'closing'] as const)
      for (const count of [0, 1, 2, 4])
        for (const hideAmounts of [false, true])
          for (const lastOf of [null, 100]) {
            const facts = { ...called(name)(count), kind }
            const told = {
              notices: [],
              past: [],
              summary: { facts, hideAmounts },
              since: DUE,
              now: DUE + 3 * DAY,
              mayBeRepeat: true,
              isTest: false
            }
            const text = smsText(language, told, lastOf)
            expect(isGsm(text), text).toBe(true)
            expect(gsmLength(text), text).toBeLessThanOrEqual(SMS_LENGTH)
            expect(text).toMatch(/Salio/)
          }
  }
)

test.each([...languages])(
  'with names that leave little room it names fewer, and counts the others: %s',
  language => {
    const name = 'ዋና ሒሳብ '.repeat(25).trim()
    const many = Array.from(
      { length: 25 },
      (_, index) => ({ ...needs[0], ...wallet(`${index} ${name}`) }) as SummaryNeed
    )
    const facts = summaryOf({}, { needs: many, lines: fine(3) })
    const text = { notices: [], past: [], since: DUE, now: DUE, mayBeRepeat: false, isTest: false }
    const { body, title } = toldText(language, { ...text, summary: { facts, hideAmounts: false } })
    const named = body.split(name).length - 1
    expect(named).toBeGreaterThan(0)
    expect(body).toMatch(new RegExp(`^(And|Et|Na) ${25 - named} `, 'm'))
    expect(new TextEncoder().encode(title + body).length).toBeLessThan(4_096)
  }
)

test('as SMS it names the worst two and counts the rest', () => {
  const told = {
    notices: [],
    past: [],
    summary: { facts: needy, hideAmounts: false },
    since: DUE,
    now: DUE,
    mayBeRepeat: false,
    isTest: false
  }
  expect(smsText('en', told, null)).toBe(
    'Friday morning: 3 wallets need you. Payout runs out 11:40. Merchant wallet runs out Sun 16:00. And 2 more. The other 11 are fine. Salio, 07:30'
  )
  expect(toldText('en', { ...told, now: DUE + HOUR }).body).toMatch(/\nSalio, 07:30, sent at 08:30$/)
})
