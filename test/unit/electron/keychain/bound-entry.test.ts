import { expect, test } from 'vitest'
import type { SecretBinding } from '#domain/accounts/secret-binding.ts'
import { readEntry, writeEntry } from '#keychain/bound-entry.ts'
import { stripe } from '#providers/connectors/worldwide/stripe.ts'

const binding: SecretBinding = {
  provider: 'stripe',
  to: ['own', 'https://pay.example/v1'],
  headers: ['x-key']
}

function read(text: string) {
  const entry = readEntry(text)
  if (entry.kind !== 'bound') throw new Error(entry.kind)
  return entry
}

test.each(['sk_live_1', '', '"quotes" and \\ and é', 'x'.repeat(2500)])('%o comes back whole', secret => {
  const entry = read(writeEntry(secret, binding))
  expect(entry.secret).toBe(secret)
  expect(entry.allows(binding)).toBe(true)
  expect(entry.allows({ ...binding, provider: 'wise' })).toBe(false)
  expect(entry.allows({ ...binding, to: ['https://thief.example'] })).toBe(false)
})

test('the longest secret and address fit into a Windows entry', () => {
  const long = { ...binding, to: [`https://pay.example/${'a'.repeat(2400)}`] }
  const text = writeEntry('x'.repeat(2500), long)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2560)
  expect(read(text).allows(long)).toBe(true)
  expect(read(text).allows({ ...long, to: [`${long.to}b`] })).toBe(false)
  expect(read(text).allows({ ...long, headers: ['x-key', 'x-other'] })).toBe(false)
})

test('an earlier version, which takes the whole text for the secret, sends nothing', () => {
  for (const secret of ['sk_live_1', 'x'.repeat(2500)]) {
    const credentials = { environment: '', values: {}, secrets: { apiKey: writeEntry(secret, binding) } }
    expect(stripe.check?.(credentials)).toMatchObject({ kind: 'field', problem: 'malformed' })
  }
})
