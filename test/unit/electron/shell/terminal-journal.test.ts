import { describe, expect, it, test } from 'vitest'
import type { Journal } from '../../../../electron/monitor/ports.ts'
import { journalOf, terminalJournal } from '../../../../electron/shell/terminal-journal.ts'

function printed(tell: (journal: ReturnType<typeof terminalJournal>) => void): string[] {
  const lines: string[] = []
  tell(terminalJournal(line => lines.push(line)))
  return lines
}

describe('the terminal', () => {
  it('gets a line for what is read', () => {
    const balance = { currency: 'KES', amount: '12000' }
    expect(
      printed(journal =>
        journal.read({ provider: 'JPay Africa', wallet: 'Payout', balance, level: 'healthy' })
      )
    ).toEqual(['JPay Africa / Payout KES 12,000.00 healthy'])
  })

  it('gets a line for what could not be read, and why', () => {
    const failure = { kind: 'rejected' } as const
    expect(
      printed(journal =>
        journal.failed({ provider: 'JPay Africa', account: 'Main shop', wallet: null, failure })
      )
    ).toEqual(['JPay Africa / Main shop not read: JPay Africa refused your key.'])
  })

  it('gets a line for an alert', () => {
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
          mark: { currency: 'KES', amount: '5000' },
          runsOutAt: null,
          lastsLessThan: null,
          now: 0,
          language: 'sw',
          hideAmounts: false
        })
      )
    ).toEqual([
      'Alert: Payout is critical. JPay Africa · Main shop: KES 3,250.00, below your mark of 5,000. Top up now.'
    ])
  })
})

test('several journals are told the same', () => {
  const told: string[] = []
  const journal = (name: string): Journal => ({
    polled: ({ providerId }) => told.push(`${name} ${providerId}`),
    read: ({ wallet }) => told.push(`${name} ${wallet}`),
    failed: ({ account }) => told.push(`${name} ${account}`),
    announced: ({ kind }) => told.push(`${name} ${kind}`)
  })
  const both = journalOf([journal('a'), journal('b')])
  const attempt = { providerId: 'muda', accountId: '1', failure: null, duration: 1, wait: 1 }
  both.polled({ ...attempt, why: 'interval' })
  both.failed({ provider: 'Muda', account: 'Shop', wallet: null, failure: { kind: 'timeout' } })
  expect(told).toEqual(['a muda', 'b muda', 'a Shop', 'b Shop'])
})
