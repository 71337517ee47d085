import { expect, test } from 'vitest'
import { answerText, problemText } from '#commands/text.ts'
import { languages } from '#domain/language.ts'
import { commandLineTexts } from '#messages/command-line/index.ts'
import type { WalletDocument } from '#programs/documents.ts'
import { errorDocument } from '#programs/error-document.ts'
import type { Problem } from '#programs/problem.ts'

process.env['TZ'] = 'Africa/Nairobi'
const AT = '2026-11-20T14:05:00+03:00'
const now = Date.parse(AT) + 60_000

const wallet: WalletDocument = {
  id: 'a/payout',
  name: 'Payout',
  account: { id: 'a', name: 'Main shop' },
  provider: 'till',
  currency: 'KES',
  kind: 'ordinary',
  active: true,
  demo: false,
  amount: '125750.00',
  low: null,
  critical: null,
  level: 'healthy',
  reach: 'fresh',
  readAt: AT,
  ageSeconds: 60,
  runway: null,
  spentToday: null
}
const head = { version: 1, at: AT } as const
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const balances = (wallets: readonly WalletDocument[], amountsHidden = false) =>
  ({ ...head, kind: 'balances', running: true, amountsHidden, wallets }) as const
const unread = {
  ...wallet,
  name: 'Till',
  amount: null,
  level: null,
  reach: 'unknown',
  readAt: null,
  ageSeconds: null
} as const

test('balances stand below each other, with what is not known and what is old', () => {
  const old = { ...wallet, name: 'Airtime', amount: '50', level: 'critical', reach: 'unreachable' } as const
  expect(plain(answerText(balances([wallet, old, unread]), { language: 'en', now }))).toBe(
    [
      'Main shop/Payout   KES 125,750.00  read 14:05',
      'Main shop/Airtime  KES 50.00       Critical, Cannot be read, read 14:05',
      'Main shop/Till     not known       never read'
    ].join('\n')
  )
})

test('hidden amounts are dots, and what is not known is still said to be', () => {
  const hidden = { ...wallet, amount: null }
  const text = plain(answerText(balances([hidden, unread], true), { language: 'en', now }))
  expect(text).toContain('KES •••')
  expect(text).toContain('not known')
})

test('what a provider calls a wallet cannot move the terminal’s cursor', () => {
  const text = answerText(balances([{ ...wallet, name: 'Pay\u001b[2Jout\u202e\r' }]), { language: 'en', now })
  expect(text).not.toMatch(/\p{C}/u)
})

const canPay = {
  ...head,
  kind: 'canPay',
  answer: 'yes',
  amountsHidden: false,
  wallet,
  payments: 1,
  total: '12000',
  fees: '0',
  reserve: '1000',
  needed: '13000',
  left: '112750'
} as const

test.each([
  ['en', 'Yes: KES 113,750.00 would be left in Main shop/Payout.', 'No: Main shop/Payout is KES 0.01 short.'],
  [
    'fr',
    'Oui : il resterait KES 113 750,00 dans Main shop/Payout.',
    'Non : il manque KES 0,01 dans Main shop/Payout.'
  ],
  [
    'sw',
    'Ndiyo: itabaki KES 113,750.00 kwenye Main shop/Payout.',
    'Hapana: Main shop/Payout ina upungufu wa KES 0.01.'
  ]
] as const)('%s says first whether one can pay', (language, yes, no) => {
  const [first] = plain(answerText(canPay, { language, now })).split('\n')
  expect(first).toBe(yes)
  const short = { ...canPay, answer: 'no', left: '-0.01' } as const
  expect(plain(answerText(short, { language, now })).split('\n')[0]).toBe(no)
  const hidden = { ...canPay, amountsHidden: true, wallet: { ...wallet, amount: null }, left: null }
  expect(answerText(hidden, { language, now })).not.toMatch(/KES|\d{3}/)
})

const problems: readonly Problem[] = [
  { kind: 'command', given: 'x' },
  {
    kind: 'twofold',
    given: '12,000',
    readings: [
      { currency: 'KES', amount: '12000' },
      { currency: 'KES', amount: '12' }
    ]
  },
  { kind: 'currency', given: 'UGX 5', currency: 'KES' },
  { kind: 'walletAmbiguous', given: 'Payout', wallets: [wallet, { ...wallet, id: 'b/payout' }] },
  { kind: 'notFresh', wallet: 'Main shop/Payout', readAt: Date.parse(AT) },
  { kind: 'twice', wallet: 'Main shop/Payout', toldAt: Date.parse(AT) },
  { kind: 'tooSoon', wallet: 'Main shop/Payout', readAt: null, next: Date.parse(AT) }
]

test.each(languages)('%s: a problem is a sentence with everything filled in', language => {
  for (const problem of problems) {
    const text = problemText(problem, { language, now })
    expect(text).not.toMatch(/[{}]|undefined| {2,}\./)
    if (problem.kind === 'twofold') expect(plain(text)).toMatch(/KES 12[, ]000 .* KES 12\b/)
    if (problem.kind === 'walletAmbiguous') expect(text).toMatch(/a\/payout\n.*b\/payout$/)
  }
})

test.each(languages)('%s: the help has lines that fit a terminal', language => {
  const lines = commandLineTexts[language].help.split('\n')
  expect(lines.filter(line => line.length > 110)).toEqual([])
})

test('when to try again is not said a moment too early', () => {
  const problem = {
    kind: 'tooSoon',
    wallet: 'Main shop/Payout',
    readAt: null,
    next: Date.parse(AT) + 1
  } as const
  expect(problemText(problem, { language: 'en', now })).toContain('again at 14:06.')
  expect(errorDocument(problem, '', now).retryAt).toBe('2026-11-20T14:05:01+03:00')
})

test('of a long name that was typed only the beginning is repeated', () => {
  const text = problemText({ kind: 'walletUnknown', given: '😀'.repeat(5_000) }, { language: 'en', now })
  expect(text).toContain(`“${'😀'.repeat(79)}…”`)
})
