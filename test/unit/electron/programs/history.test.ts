import { expect, test } from 'vitest'
import type { HistoryLine } from '#contract/alerts.ts'
import { historyDocument } from '#programs/history.ts'

const shared = { at: 0, balance: null, outcome: { kind: 'told', at: 0 } } as const
const summary: HistoryLine = {
  ...shared,
  what: 'summary',
  subject: { kind: 'summary', summaryId: 1, summary: 'morning', dueAt: 0, absence: null }
}
const alert: HistoryLine = {
  ...shared,
  what: 'keyRejected',
  subject: { kind: 'account', accountId: 'a', name: 'Main shop', provider: 'Till' }
}

test('what happened has no summaries, and as many alerts as were asked for', () => {
  const { entries } = historyDocument([summary, alert, summary, alert], { at: 0, isHidden: false, limit: 2 })
  expect(entries.map(({ accountId, event }) => [accountId, event])).toEqual([
    ['a', 'keyRejected'],
    ['a', 'keyRejected']
  ])
})
