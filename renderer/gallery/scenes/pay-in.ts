import type { PayInView } from '#contract/pay-in.ts'
import { initialSettings } from '#domain/settings.ts'
import { DAY } from '#domain/time/units.ts'
import type { DoubleAnswers } from '../answers.ts'
import { cards } from '../cards.ts'
import { noPayIn, offeredPayIn, otherWays, paybillWay, payIn } from '../pay-in-samples.ts'
import { NOW } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { payout, shop } from '../shop.ts'
import { topUpForm } from '../top-up-samples.ts'

const open = { screen: 'pay-in', walletId: payout.id } as const
const form = { screen: 'payInForm', walletId: payout.id, anew: false } as const

const answers = (getPayIn: PayInView): DoubleAnswers => ({
  getProviders: cards,
  getTopUpForm: topUpForm,
  copyText: null,
  checkPayIn: { paybill: { kind: 'letter', found: 'O', meant: '0' } },
  getPayIn
})

const scene = (id: string, view: PayInView, more: Partial<Scene> = {}): Scene => ({
  id,
  snapshot: shop,
  open,
  answers: answers(view),
  ...more
})

const hiddenBy = (state: 'broken' | 'otherKey' | 'unsealed') =>
  payIn({ seal: { state }, ways: [], changes: [] })

const unchecked = (why: 'locked' | 'noKeychain' | 'noKey' | 'keyLost') =>
  payIn({ seal: { state: 'unchecked', why } })

const wrong = {
  ok: false,
  why: 'problems',
  problems: [
    {
      paybill: { kind: 'length', count: 4, least: 5, most: 7 },
      account: { kind: 'direction', code: 'U+202E' }
    },
    { bankAccount: { kind: 'iban', why: 'digits' }, bank: { kind: 'character', found: 'і', code: 'U+0456' } }
  ]
} as const

export const payInScenes: readonly Scene[] = [
  scene('pay-in', payIn()),
  scene('pay-in-copied', payIn(), {
    steps: [{ press: '.pay-in-line .icon-button' }, { see: '.pay-in-copied' }]
  }),
  scene('pay-in-qr', payIn(), {
    steps: [{ press: '.foot .button:nth-child(2)' }, { see: '.pay-in-qr path' }]
  }),
  scene('pay-in-kinds', payIn({ ways: otherWays })),
  scene('pay-in-changes', payIn(), {
    steps: [{ press: 'summary' }, { see: '.pay-in-changes li:last-child' }]
  }),
  scene('pay-in-empty', noPayIn),
  scene('pay-in-offered', { ...noPayIn, offered: [offeredPayIn] }),
  scene('pay-in-offered-full', noPayIn, {
    answers: {
      ...answers({ ...noPayIn, offered: [offeredPayIn] }),
      changePayIn: { ok: false, why: 'tooMany' }
    },
    steps: [
      { fill: '.pay-in-confirm input', text: '900' },
      { press: '.pay-in-confirm .button' },
      { see: '.pay-in-confirm .complaint' }
    ]
  }),
  scene('pay-in-not-saved', unchecked('locked'), {
    answers: {
      ...answers(unchecked('locked')),
      changePayIn: { ok: false, why: 'keychain', problem: 'locked' }
    },
    steps: [{ press: '.pay-in-answers .button' }, { see: '.note.bad' }]
  }),
  scene(
    'pay-in-added',
    payIn({ ways: [{ ...paybillWay, rows: otherWays[0]?.rows ?? [], added: { at: NOW - DAY } }] })
  ),
  scene('pay-in-broken', hiddenBy('broken')),
  scene('pay-in-other-key', hiddenBy('otherKey')),
  scene('pay-in-unsealed', hiddenBy('unsealed')),
  scene('pay-in-locked', unchecked('locked')),
  scene('pay-in-no-keychain', unchecked('noKeychain')),
  scene('pay-in-no-key', unchecked('noKey')),
  scene('pay-in-key-lost', unchecked('keyLost')),
  scene('pay-in-backup', payIn({ backupAt: NOW - 7 * DAY })),
  scene('pay-in-hidden', payIn(), {
    snapshot: { ...shop, settings: { ...initialSettings, hideAmounts: true } }
  }),
  scene('pay-in-demo', payIn(), {
    snapshot: { ...shop, demo: true, accounts: shop.accounts.map(account => ({ ...account, demo: true })) }
  }),
  scene('pay-in-form', payIn(), { open: form }),
  scene('pay-in-form-new', noPayIn, { open: form }),
  scene('pay-in-form-wrong', payIn(), {
    open: form,
    answers: { ...answers(payIn()), changePayIn: wrong },
    steps: [{ press: '.foot .primary' }, { see: '.complaint' }]
  })
]
