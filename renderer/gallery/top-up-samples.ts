import type { TopUpForm, TopUpView } from '#contract/top-ups.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { NOW, outlook } from './samples.ts'

/** KES 50,000 on its way for six minutes, usually there after twelve, late after 24. */
export const topUp = (over: Partial<TopUpView> = {}): TopUpView => ({
  id: 't1',
  state: 'on-its-way',
  amount: '50000',
  currency: 'KES',
  way: 'mobile-money',
  reference: 'TKR4X8P2LM',
  sentAt: NOW - 6 * MINUTE,
  usual: 12 * MINUTE,
  lateAt: NOW + 18 * MINUTE,
  rise: null,
  missing: null,
  arrivedAt: null,
  closedAt: null,
  isFee: false,
  ...over
})

/** Sent 38 minutes ago, late for 14. */
export const lateTopUp = topUp({ state: 'late', sentAt: NOW - 38 * MINUTE, lateAt: NOW - 14 * MINUTE })

const arrivedAt = NOW - 4 * MINUTE

export const arrivedTopUp = topUp({
  state: 'arrived',
  sentAt: NOW - 15 * MINUTE,
  rise: '50000',
  missing: '0',
  arrivedAt,
  closedAt: arrivedAt
})

export const shortTopUp = topUp({
  state: 'difference',
  sentAt: NOW - 15 * MINUTE,
  rise: '49750',
  missing: '250',
  arrivedAt
})

export const probableTopUp = topUp({
  state: 'probable',
  sentAt: NOW - 15 * MINUTE,
  rise: '46120',
  missing: '3880',
  arrivedAt
})

/** Runs out on Monday at 15:10. */
export const outlookWith: Outlook = outlook({
  runsOut: {
    earliest: NOW + 2 * DAY,
    likely: NOW + 3 * DAY + 38 * MINUTE,
    latest: NOW + 4 * DAY
  }
})

/** Suggests what lasts past Monday morning. */
export const topUpForm: TopUpForm = {
  offers: [
    { amount: '20000', lastsUntil: NOW + 26 * HOUR },
    { amount: '50000', lastsUntil: NOW + 3 * DAY + 38 * MINUTE },
    { amount: '100000', lastsUntil: NOW + 5 * DAY + 20 * HOUR }
  ],
  suggested: 1,
  workingMorningAt: NOW + 2 * DAY + 18 * HOUR + 28 * MINUTE,
  ways: {
    'mobile-money': { usual: 12 * MINUTE, lateAt: NOW + 24 * MINUTE },
    bank: { usual: null, lateAt: NOW + 3 * DAY + 2 * HOUR + 28 * MINUTE },
    card: { usual: null, lateAt: NOW + 15 * MINUTE },
    other: { usual: null, lateAt: NOW + 15 * MINUTE }
  }
}

/** As the main process writes it for support. */
export const topUpText =
  'Top-up not received\nWallet: Payout (Main shop), JPay Africa\nAmount: KES\u00a050,000.00\nSent: 21 Nov 2025, 13:54 EAT, mobile money\nReference: TKR4X8P2LM\nNot in the balance read at 14:32 EAT'
