import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, test } from 'vitest'
import { answerFromKept, readKept } from '#commands/kept.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Answer, Question } from '#programs/request.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { schemaProblems } from '../programs/schema.ts'

const folder = testFolder()
const NOW = Date.parse('2026-11-20T09:00:00Z')
const all: Question = { command: 'balance', wallets: [], fresh: false }

function write(work: (store: Store) => void): void {
  const store = Store.open(folder.db)
  try {
    work(store)
  } finally {
    store.close()
  }
}

beforeEach(() =>
  write(store => {
    const account = {
      id: 'a',
      providerId: 'till',
      name: 'Main shop',
      environment: '',
      values: {},
      secretFields: ['apiKey'],
      intervalMinutes: 5,
      demo: false,
      subtitle: null,
      createdAt: 0
    }
    store.accounts.add(account)
    store.accounts.add({ ...account, id: 'd', name: 'Demo shop', demo: true })
    const facts = { currency: 'KES', kind: 'ordinary', active: true, detail: null } as const
    store.wallets.save('a', { ...facts, key: 'payout', name: 'Payout' }, 1, NOW)
    store.wallets.save('a', { ...facts, key: 'till', name: 'Till' }, 2, NOW)
    store.wallets.save('d', { ...facts, key: 'demo', name: 'Demo' }, 1, NOW)
    store.readings.add('a/payout', NOW - 3 * MINUTE, '4000.50', false)
    store.thresholds.set('a/payout', { ...noThresholds, low: '5000' })
    store.settings.change({ programsMayRead: true, language: 'sw' })
  })
)

function told(question: Question, now = NOW): Answer {
  const kept = readKept(folder.path, now)
  return 'problem' in kept ? kept : answerFromKept(kept, question, '1.2.3', now)
}

test('tells the balances that were kept, with their age, and leaves the demo’s out', () => {
  const answer = told(all)
  expect(answer).toMatchObject({
    // Till was never read.
    exit: 69,
    document: {
      running: false,
      wallets: [
        { id: 'a/payout', amount: '4000.50', level: 'low', reach: 'fresh', ageSeconds: 180 },
        { id: 'a/till', amount: null, level: null, reach: 'unknown' }
      ]
    }
  })
  expect(schemaProblems('document' in answer ? answer.document : null)).toEqual([])
  expect(told({ ...all, wallets: ['Payout'] })).toMatchObject({ exit: 0 })
  expect(told({ ...all, wallets: ['Payout'] }, NOW + 60 * MINUTE)).toMatchObject({
    exit: 69,
    document: { wallets: [{ reach: 'stale' }] }
  })
})

test('changes not one byte of the database', () => {
  const before = readFileSync(folder.db)
  told(all)
  expect(readFileSync(folder.db).equals(before)).toBe(true)
  write(store => expect(store.wallets.find('a/payout')?.wallet.amount).toBe('4000.50'))
})

test('reads beside a Salio that writes', () => {
  write(store => {
    store.readings.add('a/payout', NOW - MINUTE, '3000', false)
    expect(told(all)).toMatchObject({ document: { wallets: [{ amount: '3000' }, {}] } })
  })
})

test('nobody can say whether one can pay', () => {
  const question = { command: 'can-pay', payments: ['1'], isExact: false, fee: null, reserve: null } as const
  const ask = (from: string) => told({ ...question, payments: ['1'], from, maxAge: 3_600_000 })
  expect(ask('Payout')).toEqual({ problem: { kind: 'notRunning' } })
  expect(ask('Nobody')).toEqual({ problem: { kind: 'walletUnknown', given: 'Nobody' } })
})

test('tells of each account when it was read last', () => {
  const answer = told({ command: 'status' })
  expect(answer).toMatchObject({
    exit: 0,
    document: { running: false, salio: '1.2.3', accounts: [{ name: 'Main shop', reach: 'fresh' }] }
  })
  expect(schemaProblems('document' in answer ? answer.document : null)).toEqual([])
})

test('what is not allowed, or amounts that are hidden, are not told from the file either', () => {
  write(store => store.settings.change({ hideAmounts: true }))
  expect(told(all)).toMatchObject({ document: { amountsHidden: true, wallets: [{ amount: null }, {}] } })
  write(store => store.settings.change({ programsMayRead: false }))
  for (const question of [all, { command: 'status' } as const])
    expect(told(question)).toEqual({ problem: { kind: 'notAllowed' } })
})

test('data of no or another version are named as such, and not touched', () => {
  expect(readKept(`${folder.path}/none`, NOW)).toEqual({ problem: { kind: 'noData' } })
  const db = new DatabaseSync(folder.db)
  db.exec('PRAGMA user_version = 9999')
  db.close()
  expect(readKept(folder.path, NOW)).toEqual({ problem: { kind: 'dataVersion' } })
})
