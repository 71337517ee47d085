import { expect, test } from 'vitest'
import type { HistoryLine } from '#contract/alerts.ts'
import { historyEventWords, historyOutcomeWords } from '#renderer/features/alerts/history-words.ts'
import { entry, NOW } from '#test/unit/renderer/samples.ts'

const open = { language: 'en', hidden: false } as const
const account = { kind: 'account', accountId: 'a1', provider: 'JPay Africa' } as const

test.each([
  [entry(), 'Payout is critical: KES\u00a04,900.00'],
  [entry({ what: 'recovered' }), 'Payout has recovered: KES\u00a04,900.00'],
  [entry({ what: 'fellBelow', balance: null }), 'Payout fell below its alert level'],
  [
    entry({ subject: { ...account, name: 'Main shop' }, what: 'keyRejected', balance: null }),
    'JPay Africa · Main shop refused your key'
  ],
  [
    entry({ subject: { ...account, name: 'JPay Africa' }, what: 'notReadable', balance: null }),
    'JPay Africa could not be read'
  ]
])('%# says what happened, with the balance if there is one', (line, said) => {
  expect(historyEventWords(line, open)).toBe(said)
})

test('hidden amounts leave no figure in the text', () => {
  expect(historyEventWords(entry(), { ...open, hidden: true })).toBe('Payout is critical')
})

const morning = new Date(2025, 10, 22, 6, 30).getTime()
test.each([
  [{ kind: 'told', at: NOW }, 'Told: 14:32'],
  [{ kind: 'told', at: morning }, 'Told: Sat 06:30'],
  [{ kind: 'held', reason: 'quietHours', until: morning }, 'Held back: quiet hours until Sat 06:30'],
  [{ kind: 'held', reason: 'snoozed', until: null }, 'Held back: snoozed until it recovers'],
  [{ kind: 'held', reason: 'accountTrouble', until: null }, 'Held back: its account cannot be read'],
  [{ kind: 'silent', reason: 'secondDisagreed' }, 'Not told: the next reading did not agree']
] satisfies [HistoryLine['outcome'], string][])('%j reads “%s”', (outcome, said) => {
  expect(historyOutcomeWords(entry({ outcome }), 'en')).toBe(said)
})
