import { describe, expect, it, test } from 'vitest'
import type { Journal } from '#monitor/ports.ts'
import { combineJournals, terminalJournal } from '#shell/logging/journal-writers.ts'

function printed(log: (journal: ReturnType<typeof terminalJournal>) => void): string[] {
  const lines: string[] = []
  log(terminalJournal(line => lines.push(line)))
  return lines
}

describe('the terminal', () => {
  it('prints a line for each balance read', () => {
    const balance = { currency: 'KES', amount: '12000' }
    expect(
      printed(journal =>
        journal.read({ provider: 'JPay Africa', wallet: 'Payout', balance, level: 'healthy' })
      )
    ).toEqual(['JPay Africa / Payout KES\u00a012,000.00 healthy'])
  })

  it('prints a line for each failure, with its reason', () => {
    const failure = { kind: 'rejected' } as const
    expect(
      printed(journal =>
        journal.failed({ provider: 'JPay Africa', account: 'Main shop', wallet: null, failure })
      )
    ).toEqual(['JPay Africa / Main shop not read: JPay Africa refused your key.'])
  })

  it('prints a line for each alert', () => {
    expect(
      printed(journal =>
        journal.announced({
          kind: 'critical',
          level: 'critical',
          because: 'amount',
          accountId: '0b5ac1de-9c39-4a05',
          walletId: 'a/payout',
          walletName: 'Payout',
          providerName: 'JPay Africa',
          accountName: 'Main shop',
          balance: { currency: 'KES', amount: '3250.00' },
          threshold: { currency: 'KES', amount: '5000' },
          runsOutAt: null,
          lastsLessThan: null,
          now: 0,
          hideAmounts: false
        })
      )
    ).toEqual([
      'Alert: Payout is critical. JPay Africa · Main shop: KES\u00a03,250.00, below your alert level of 5,000. Top up now.'
    ])
  })
})

test('several journals get the same events', () => {
  const events: string[] = []
  const journal = (name: string): Journal => ({
    polled: ({ providerId }) => events.push(`${name} ${providerId}`),
    read: ({ wallet }) => events.push(`${name} ${wallet}`),
    failed: ({ account }) => events.push(`${name} ${account}`),
    announced: ({ kind }) => events.push(`${name} ${kind}`)
  })
  const both = combineJournals([journal('a'), journal('b')])
  const attempt = { providerId: 'muda', accountId: '1', failure: null, duration: 1, wait: 1 }
  both.polled({ ...attempt, why: 'interval' })
  both.failed({ provider: 'Muda', account: 'Shop', wallet: null, failure: { kind: 'timeout' } })
  expect(events).toEqual(['a muda', 'b muda', 'a Shop', 'b Shop'])
})
