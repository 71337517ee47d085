import { describe, expect, it } from 'vitest'
import { terminalJournal } from '../../../../electron/shell/terminal-journal.ts'

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
          walletId: 'a/payout',
          walletName: 'Payout',
          providerName: 'JPay Africa',
          accountName: 'Main shop',
          balance: { currency: 'KES', amount: '3250.00' },
          mark: { currency: 'KES', amount: '5000' },
          language: 'sw',
          hideAmounts: false
        })
      )
    ).toEqual([
      'Alert: Payout is critical. JPay Africa · Main shop: KES 3,250.00, below your mark of 5,000. Top up now.'
    ])
  })
})
