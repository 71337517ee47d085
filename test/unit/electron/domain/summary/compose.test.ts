import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { composeAccount, type WalletPeriod } from '#domain/summary/compose.ts'
import { partsFor, summarize } from '#domain/summary/summarize.ts'
import type { AccountPart, MadeSummary, SummaryNeed } from '#domain/summary/summary.ts'
import { HOUR } from '#domain/time/units.ts'

const NOW = Date.parse('2026-11-27T07:30:00Z')
const HORIZON = NOW + 24 * HOUR
type StandingAccount = Parameters<typeof composeAccount>[0]
type StandingWallet = StandingAccount['wallets'][number]

const lasts = (until: number | null, confidence: Outlook['confidence'] = 'good'): Outlook => ({
  perHour: '100',
  runsOut: until === null ? null : { earliest: until - HOUR, likely: until, latest: until + HOUR },
  confidence,
  basis: 'usual'
})

const wallet = (over: Partial<StandingWallet> = {}): StandingWallet => ({
  id: 'a/payout',
  name: 'Payout',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  amount: '45000.00',
  readAt: NOW - HOUR,
  level: 'healthy',
  levelSince: null,
  reach: 'fresh',
  failure: null,
  thresholds: { ...noThresholds, low: '20000' },
  outlook: null,
  topUps: [],
  ...over
})

const account = (
  wallets: readonly StandingWallet[],
  over: Partial<StandingAccount> = {}
): StandingAccount => ({
  id: 'a',
  name: 'Main shop',
  demo: false,
  failure: null,
  lastReadAt: NOW - HOUR,
  wallets,
  ...over
})

const compose = (wallets: readonly StandingWallet[], over: Partial<StandingAccount> = {}) =>
  composeAccount(account(wallets, over), new Map(), HORIZON)

const kinds = (part: AccountPart | null) => part?.needs.map(({ kind }) => kind)

const made: MadeSummary = {
  id: 1,
  state: 'made',
  kind: 'morning',
  date: '2026-11-27',
  dueAt: NOW,
  madeAt: NOW,
  late: null,
  from: NOW - 12 * HOUR,
  horizon: HORIZON
}

describe('a wallet', () => {
  it('needs somebody where it is low, or runs out before the horizon', () => {
    expect(kinds(compose([wallet({ level: 'critical', levelSince: NOW - HOUR })]))).toEqual(['critical'])
    expect(kinds(compose([wallet({ outlook: lasts(HORIZON - 1) })]))).toEqual(['runsOut'])
    expect(kinds(compose([wallet({ outlook: lasts(HORIZON) })]))).toEqual([])
    expect(compose([wallet({ level: 'low', outlook: lasts(HORIZON - 1) })])?.needs).toMatchObject([
      {
        kind: 'low',
        runsOutAt: HORIZON - 1,
        since: NOW - HOUR,
        balance: { amount: '45000.00', at: NOW - HOUR }
      }
    ])
  })

  it('is not said to run out where that is too uncertain', () => {
    const part = compose([wallet({ outlook: lasts(HORIZON - 1, 'low') })])
    expect(part?.needs).toEqual([])
    expect(part?.lines[0]).toMatchObject({ standing: 'fine', isEnough: false })
  })

  it('without alert levels is fine only where it is known to last', () => {
    const standing = (over: Partial<StandingWallet>) =>
      compose([wallet({ thresholds: noThresholds, ...over })])?.lines[0]?.standing
    expect(standing({})).toBe('unwatched')
    expect(standing({ outlook: lasts(null) })).toBe('fine')
    expect(standing({ outlook: lasts(HORIZON + HOUR) })).toBe('fine')
  })

  it('that is not up to date is not known, whatever its level was', () => {
    for (const reach of ['stale', 'unreachable', 'rejected', 'throttled', 'offline'] as const) {
      const part = compose([wallet({ reach, level: 'critical', levelSince: NOW })])
      expect(part?.needs).toMatchObject([
        { kind: 'unreadableWallet', since: NOW - HOUR, last: { amount: '45000.00', at: NOW - HOUR } }
      ])
      expect(part?.lines[0]).toMatchObject({ now: null, spent: null, standing: 'unknown' })
    }
    expect(compose([wallet({ amount: null, readAt: null })])?.needs).toMatchObject([
      { since: null, last: null }
    ])
  })

  it('is left out where it is not used, or is collateral without alert levels', () => {
    expect(compose([wallet({ active: false })])).toBeNull()
    expect(compose([wallet({ kind: 'collateral', thresholds: noThresholds })])).toBeNull()
    expect(compose([wallet({ kind: 'collateral' })])?.lines[0]?.isSummed).toBe(false)
  })

  it('that holds SMS or credits is never added up: those of one provider buy nothing at another', () => {
    const units = ['SMS', 'CREDITS'].flatMap(currency =>
      ['a/1', 'a/2'].map(id => wallet({ id: `${id}${currency}`, currency }))
    )
    const part = compose([...units, wallet({ id: 'a/3' }), wallet({ id: 'a/4' })])
    expect(summarize(made, part ? [part] : []).sums).toMatchObject([{ currency: 'KES', now: '90000' }])
  })

  it('has its late top-ups said besides', () => {
    const topUp = { id: 't', amount: '20000', currency: 'KES', sentAt: 1, lateAt: 2, state: 'late' } as const
    const part = compose([wallet({ topUps: [topUp, { ...topUp, id: 'u', state: 'on-its-way' }] })])
    expect(part?.needs).toMatchObject([
      { kind: 'lateTopUp', topUpId: 't', sent: { currency: 'KES', amount: '20000' } }
    ])
    expect(part?.lines[0]?.standing).toBe('needs')
  })
})

describe('an account', () => {
  it('none of whose wallets is known is one need', () => {
    const gone = { reach: 'rejected' } as const
    const two = [wallet(gone), wallet({ ...gone, id: 'a/other' })]
    expect(compose(two)?.needs).toMatchObject([{ kind: 'unreadableAccount', wallets: 2, since: NOW - HOUR }])
    expect(kinds(compose([wallet(gone), wallet({ id: 'a/other' })]))).toEqual(['unreadableWallet'])
  })

  it('that was never read is said, and one without a wallet that is used is not', () => {
    expect(compose([], { lastReadAt: null })?.needs).toMatchObject([
      { kind: 'unreadableAccount', wallets: 0, since: null }
    ])
    expect(compose([])).toBeNull()
  })
})

describe('a summary', () => {
  const part = (over: Partial<AccountPart> = {}): AccountPart => ({
    accountId: 'a',
    demo: false,
    needs: [],
    lines: [],
    ...over
  })

  it('has its needs in fixed order, within each what runs out first', () => {
    const wallets = [
      wallet({ id: 'a/1', reach: 'offline' }),
      wallet({ id: 'a/2', outlook: lasts(NOW + 3 * HOUR) }),
      wallet({ id: 'a/3', level: 'low' }),
      wallet({ id: 'a/4', level: 'critical' }),
      wallet({ id: 'a/5', level: 'critical', outlook: lasts(NOW + 2 * HOUR) }),
      wallet({ id: 'a/6', outlook: lasts(NOW + HOUR) })
    ]
    const composed = compose(wallets)
    const { needs } = summarize(made, composed ? [composed] : [])
    expect(needs.map(need => ('walletId' in need ? need.walletId : ''))).toEqual([
      'a/5',
      'a/4',
      'a/3',
      'a/6',
      'a/2',
      'a/1'
    ])
  })

  it('is for others without demo wallets and without wallets that are not theirs', () => {
    const own = compose([wallet(), wallet({ id: 'a/other', level: 'low' })]) ?? part()
    const demo = { ...own, accountId: 'd', demo: true }
    expect(partsFor([own, demo], null)).toEqual([own])
    const [theirs] = partsFor([own], ['a/payout'])
    expect(theirs).toMatchObject({ needs: [], lines: [{ walletId: 'a/payout' }] })
    expect(partsFor([own], ['b/payout'])).toEqual([])
    const unread: SummaryNeed = {
      kind: 'unreadableAccount',
      accountId: 'a',
      accountName: 'Main shop',
      wallets: 2,
      since: null,
      failure: null
    }
    expect(partsFor([part({ needs: [unread] })], ['a/payout'])).toEqual([part({ needs: [unread] })])
  })

  it('adds up what is known, in one currency, to the last digit, and nothing else', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 })
    const figure = fc.option(cents, { freq: 8 })
    const drawn = fc.record({
      currency: fc.constantFrom('KES', 'UGX', 'USD'),
      isSummed: fc.boolean(),
      now: figure,
      opening: figure,
      spent: figure,
      toppedUp: figure,
      usual: figure
    })
    const written = (value: number | null) => (value === null ? null : (value / 100).toFixed(2))
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), wallets => {
        const composed = compose([wallet()])?.lines[0]
        const lines = wallets.map(({ currency, isSummed, now, opening, spent, toppedUp, usual }, index) => ({
          ...(composed ?? never()),
          walletId: `a/${index}`,
          currency,
          isSummed,
          now: now === null ? null : { amount: written(now) ?? '', at: NOW },
          opening: opening === null ? null : { amount: written(opening) ?? '', at: NOW },
          spent: written(spent),
          toppedUp: written(toppedUp),
          usual: written(usual)
        }))
        const { sums } = summarize(made, [part({ lines })])
        for (const currency of ['KES', 'UGX', 'USD']) {
          const own = wallets.filter(one => one.currency === currency && one.isSummed)
          const sum = sums.find(one => one.currency === currency)
          expect(sum !== undefined).toBe(own.length > 1)
          if (!sum) continue
          for (const name of ['now', 'opening', 'spent', 'toppedUp', 'usual'] as const) {
            const known = own.flatMap(one => one[name] ?? [])
            const total = known.reduce((total, value) => total + value, 0)
            if (known.length < own.length) expect(sum[name]).toBeNull()
            else expect(Math.round(Number(sum[name]) * 100)).toBe(total)
          }
        }
      })
    )
  })

  it('says how long it is enough only where that is known of each that is fine', () => {
    const periods = new Map<string, WalletPeriod>()
    const enough = (outlooks: readonly (Outlook | null)[]) => {
      const wallets = outlooks.map((outlook, index) => wallet({ id: `a/${index}`, outlook }))
      const composed = composeAccount(account(wallets), periods, HORIZON)
      return summarize(made, composed ? [composed] : []).enoughUntil
    }
    expect(enough([lasts(null), lasts(HORIZON)])).toBe(HORIZON)
    expect(enough([lasts(null), null])).toBeNull()
    expect(enough([lasts(HORIZON - 1)])).toBeNull()
  })
})

function never(): never {
  throw new Error('no line')
}
