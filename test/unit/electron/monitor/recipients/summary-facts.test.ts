import { expect, test } from 'vitest'
import { summarize } from '#domain/summary/summarize.ts'
import type { MadeSummary, SummaryLine, SummaryNeed } from '#domain/summary/summary.ts'
import { summaryFacts } from '#monitor/recipients/summary-facts.ts'

const made: MadeSummary = {
  id: 1,
  state: 'made',
  kind: 'morning',
  date: '2026-11-27',
  dueAt: 0,
  madeAt: 0,
  late: null,
  from: 0,
  horizon: 0
}
const balance = { amount: '1.00', at: 0 }
const wallets = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    walletId: `a/${index}`,
    walletName: `Wallet ${index}`,
    accountId: 'a',
    accountName: 'Main shop',
    currency: 'KES'
  }))
const summaryOf = (count: number) => {
  const needs = wallets(count).map(
    (one): SummaryNeed => ({ ...one, kind: 'low', balance, since: 0, runsOutAt: null })
  )
  const lines = wallets(count).map(
    (one): SummaryLine => ({
      ...one,
      isSummed: true,
      opening: null,
      now: balance,
      unknown: null,
      spent: null,
      toppedUp: null,
      moved: null,
      usual: null,
      standing: 'needs',
      isEnough: false
    })
  )
  return summarize(made, [{ accountId: 'a', demo: false, needs, lines }])
}

test('a thousand wallets make no message that a server would refuse for its size', () => {
  const facts = summaryFacts(summaryOf(1_000), true)
  expect(facts.wallets).toEqual([])
  expect(facts.needs).toHaveLength(100)
  expect(facts.needsLeftOut).toBe(900)
  expect(JSON.stringify(facts).length).toBeLessThan(32_000)
})

test('as many as words tell of are all there', () => {
  const facts = summaryFacts(summaryOf(40), true)
  expect(facts.wallets).toHaveLength(40)
  expect(facts).toMatchObject({ needsLeftOut: 0 })
  expect(facts.needs).toHaveLength(40)
})
