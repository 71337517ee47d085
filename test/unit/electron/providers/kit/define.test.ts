import { describe, expect, test } from 'vitest'
import { jpayAfrica } from '#providers/connectors/east-africa/jpay-africa.ts'
import { muda } from '#providers/connectors/east-africa/muda.ts'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { voicepact } from '#providers/connectors/messaging/voicepact.ts'
import type { Credentials, Provider } from '#providers/kit/provider.ts'

const credentials = (secrets: Credentials['secrets'], values: Credentials['values'] = {}): Credentials => ({
  environment: 'production',
  values,
  secrets
})
const keys = { apiKey: 'k', secretKey: 's' }
const problem = (provider: Provider, given: Credentials) => provider.check?.(given)

describe('a field', () => {
  test('that is required but empty is reported', () => {
    expect(problem(muda, credentials({ apiKey: 'k', secretKey: '' }))).toEqual({
      kind: 'field',
      field: 'secretKey',
      problem: 'empty'
    })
    expect(problem(muda, credentials(keys))).toBeNull()
  })

  test.each(['line\nbreak', '“quoted”', 'no\u200bwidth'])(
    'with characters no key contains is malformed',
    apiKey => {
      expect(problem(muda, credentials({ ...keys, apiKey }))).toEqual({
        kind: 'field',
        field: 'apiKey',
        problem: 'malformed'
      })
    }
  )
})

test('a field that is not secret accepts any characters', () => {
  expect(problem(africasTalking, credentials(keys, { username: 'Café ☕' }))).toBeNull()
})

describe('alternatives', () => {
  const empty = (field: string) => ({ kind: 'field', field, problem: 'empty' })

  test('are satisfied by one complete group', () => {
    expect(problem(jpayAfrica, credentials({ appKey: 'k', appSecret: 's' }))).toBeNull()
    expect(problem(jpayAfrica, credentials({ accessToken: 't' }))).toBeNull()
  })

  test('ask for the rest of the group that was begun, or else for the first group', () => {
    expect(problem(jpayAfrica, credentials({ appKey: 'k' }))).toEqual(empty('appSecret'))
    expect(problem(jpayAfrica, credentials({}))).toEqual(empty('appKey'))
  })
})

describe('a base URL', () => {
  test('over plain http is refused for a key', () => {
    expect(problem(muda, credentials(keys, { baseUrl: 'http://api.muda.tech/v1' }))).toEqual({
      kind: 'insecure'
    })
    expect(problem(muda, credentials(keys, { baseUrl: 'http://192.168.1.4' }))).toEqual({ kind: 'insecure' })
  })

  test('of a bridge on the local network may be http only without a token', () => {
    const values = { baseUrl: 'http://192.168.1.4:8000' }
    expect(problem(voicepact, credentials({}, values))).toBeNull()
    expect(problem(voicepact, credentials({ token: 't' }, values))).toEqual({ kind: 'insecure' })
  })

  test('is required for a bridge', () => {
    expect(problem(voicepact, credentials({}))).toMatchObject({ field: 'baseUrl', problem: 'empty' })
  })
})

test('nothing is sent with invalid credentials', async () => {
  const sent: string[] = []
  const connection = muda.connect(credentials({}), async ({ url }) => {
    sent.push(url)
    throw new Error('sent')
  })
  await expect(connection.read()).rejects.toThrow('field')
  expect(sent).toEqual([])
})

describe('the origin', () => {
  const origin = (provider: Provider, given: Credentials) => provider.originOf?.(given)

  test('comes from the environment or the user’s own base URL', () => {
    expect(origin(muda, credentials(keys))).toBe('https://api.muda.tech')
    expect(origin(muda, credentials(keys, { baseUrl: 'http://localhost:8000/v1' }))).toBe(
      'http://localhost:8000'
    )
    expect(origin(jpayAfrica, { ...credentials({}), environment: 'sandbox' })).toBe(
      'https://sandbox.api.jpay.africa'
    )
  })

  test('is null without a valid address', () => {
    expect(origin(voicepact, credentials({}))).toBeNull()
    expect(origin(voicepact, credentials({}, { baseUrl: 'not an address' }))).toBeNull()
  })

  test('comes from the connection if only a key reveals the environment', () => {
    const key = { apiKey: 'pk_test_1', apiSecret: 'sk_test_1' }
    const connection = pesaVoucher.connect(credentials(key), () => Promise.reject(new Error('sent')))
    expect(connection.origin).toBe('https://sandbox.payments.pesavoucher.com')
  })
})
