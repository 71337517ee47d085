import { expect, test } from 'vitest'
import { accountFromDraft, changesReading, secretFieldsAfter } from '#monitor/accounts/drafts.ts'
import { draft, Till } from '../world.ts'

const card = new Till().provider
const made = { id: 'account-1', at: 7, demo: false, subtitle: null, isSent: () => true }
const known = accountFromDraft(draft, null, card, made)

test('an interval below the provider’s minimum is raised to it', () => {
  const hourly = { ...card, interval: { initial: 60, least: 15 } }
  expect(accountFromDraft({ ...draft, intervalMinutes: 1 }, null, hourly, made).intervalMinutes).toBe(15)
})

test('an account keeps its id, creation time and secrets when it is changed', () => {
  const changed = accountFromDraft(
    { ...draft, accountId: 'account-1', name: 'Branch', secrets: {} },
    known,
    card,
    {
      ...made,
      id: 'other',
      at: 99
    }
  )
  expect(changed).toEqual({ ...known, name: 'Branch' })
})

test('an empty secret field leaves the stored secret as it is', () => {
  expect(secretFieldsAfter(card, known, { ...draft, secrets: { apiKey: '' } }, () => true)).toEqual([
    'apiKey'
  ])
})

test('only changes to what a reading uses call for a new reading', () => {
  const same = { ...draft, accountId: 'account-1', secrets: { apiKey: '' } }
  expect(changesReading(known, { ...same, name: 'Branch', intervalMinutes: 60 })).toBe(false)
  expect(changesReading(known, { ...same, secrets: { apiKey: 'sk_2' } })).toBe(true)
  expect(changesReading(known, { ...same, environment: 'sandbox' })).toBe(true)
  expect(changesReading(known, { ...same, values: { baseUrl: 'https://other.example' } })).toBe(true)
})
