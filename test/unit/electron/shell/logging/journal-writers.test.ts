import { describe, expect, it } from 'vitest'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Journal } from '#monitor/ports.ts'
import { logJournal } from '#shell/logging/journal-writers.ts'

function logged(log: (journal: Required<Journal>) => void): string[] {
  const lines: string[] = []
  log(logJournal({ note: line => lines.push(line) }) as Required<Journal>)
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
  it('gives the result and duration of a poll and when the next is due', () => {
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
  ])('describes a failure in fixed words: %j', (failure, words) => {
    expect(logged(journal => journal.polled({ ...attempt, failure }))).toEqual([
      `jpay-africa 0b5ac1de: failed, ${words} in 412 ms; next in 312 s (interval)`
    ])
  })

  it('contains no balance', () => {
    const line = { provider: 'JPay Africa', wallet: 'Payout', balance, level: 'low' } as const
    expect(logged(journal => journal.read(line))).toEqual([])
  })

  it('tells wallets that could not be read apart without any name', () => {
    const line = {
      provider: 'Muda',
      account: 'Main shop',
      wallet: { id: '0b5ac1de-9c39-4a05/c\nUGX', name: 'c\nUGX' },
      failure: { kind: 'timeout' }
    } as const
    expect(logged(journal => journal.failed(line))).toEqual(['Muda wallet 49cfd217: not read, timeout'])
    const other = { ...line, wallet: { id: '0b5ac1de-9c39-4a05/cKES', name: 'c\nUGX' } }
    expect(logged(journal => journal.failed(other))).not.toEqual(logged(journal => journal.failed(line)))
    expect(logged(journal => journal.failed({ ...line, wallet: null }))).toEqual([])
  })

  it('names the alert, without amounts and any name', () => {
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
      threshold: { currency: 'KES', amount: '5000' },
      runsOutAt: null,
      lastsLessThan: null,
      now: 0,
      language: 'en',
      hideAmounts: false
    } as const
    expect(logged(journal => journal.announced(notice))).toEqual([
      'JPay Africa 0b5ac1de wallet 385d87c4: alert, critical'
    ])
  })
})
