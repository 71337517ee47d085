import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../../electron/domain/failure.ts'
import type { Journal } from '../../../../electron/monitor/ports.ts'
import { logJournal } from '../../../../electron/shell/log-journal.ts'

function logged(tell: (journal: Required<Journal>) => void): string[] {
  const lines: string[] = []
  tell(logJournal({ note: line => lines.push(line) }) as Required<Journal>)
  return lines
}

const attempt = {
  providerId: 'jpay-africa',
  accountId: '0b5ac1de-9c39-4a05',
  failure: null,
  duration: 412.4,
  wait: 312_400,
  why: 'interval'
} as const

const balance = { currency: 'KES', amount: '3250.00' }

describe('the log', () => {
  it('tells how a poll ended, how long it took and when the next one is due', () => {
    expect(logged(journal => journal.polled(attempt))).toEqual([
      'jpay-africa 0b5ac1de: read in 412 ms; next in 312 s (interval)'
    ])
  })

  it.each<[Failure, string]>([
    [{ kind: 'throttled', until: 5 }, 'throttled'],
    [{ kind: 'down', status: 503 }, 'down (503)'],
    [{ kind: 'down', status: null }, 'down'],
    [{ kind: 'unreadable', reason: 'notJson' }, 'unreadable (notJson)'],
    [{ kind: 'keychain', problem: 'locked' }, 'keychain (locked)'],
    [{ kind: 'permission', permission: 'wallets.read' }, 'permission']
  ])('names a failure in our own words only: %j', (failure, words) => {
    expect(logged(journal => journal.polled({ ...attempt, failure }))).toEqual([
      `jpay-africa 0b5ac1de: failed, ${words} in 412 ms; next in 312 s (interval)`
    ])
  })

  it('holds no balance', () => {
    const line = { provider: 'JPay Africa', wallet: 'Payout', balance, level: 'low' } as const
    expect(logged(journal => journal.read(line))).toEqual([])
  })

  it('tells of one wallet that could not be read, on one line whatever it is called, without the label', () => {
    const line = {
      provider: 'Muda',
      account: 'Main shop',
      wallet: 'c\nUGX',
      failure: { kind: 'timeout' }
    } as const
    expect(logged(journal => journal.failed(line))).toEqual(['Muda "c\\nUGX": not read, timeout'])
    expect(logged(journal => journal.failed({ ...line, wallet: null }))).toEqual([])
  })

  it('tells which alert was decided, without figures and without the label', () => {
    const notice = {
      kind: 'critical',
      level: 'critical',
      because: 'amount',
      accountId: '0b5ac1de-9c39-4a05',
      walletId: '0b5ac1de-9c39-4a05/payout',
      walletName: 'Payout',
      providerName: 'JPay Africa',
      accountName: 'Main shop',
      balance,
      mark: { currency: 'KES', amount: '5000' },
      runsOutAt: null,
      lastsLessThan: null,
      now: 0,
      language: 'en',
      hideAmounts: false
    } as const
    expect(logged(journal => journal.announced(notice))).toEqual([
      'JPay Africa 0b5ac1de "Payout": alert, critical'
    ])
  })
})
