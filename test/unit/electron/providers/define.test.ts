import { describe, expect, test } from 'vitest'
import { africasTalking } from '../../../../electron/providers/africas-talking.ts'
import { jpayAfrica } from '../../../../electron/providers/jpay-africa.ts'
import { muda } from '../../../../electron/providers/muda.ts'
import { pesaVoucher } from '../../../../electron/providers/pesa-voucher.ts'
import type { Credentials, Provider } from '../../../../electron/providers/provider.ts'
import { voicepact } from '../../../../electron/providers/voicepact.ts'

const credentials = (secrets: Credentials['secrets'], values: Credentials['values'] = {}): Credentials => ({
  environment: 'production',
  values,
  secrets
})
const keys = { apiKey: 'k', secretKey: 's' }
const problem = (provider: Provider, given: Credentials) => provider.check?.(given)

describe('a field', () => {
  test('that is required and empty is named', () => {
    expect(problem(muda, credentials({ apiKey: 'k', secretKey: '' }))).toEqual({
      kind: 'field',
      field: 'secretKey',
      problem: 'empty'
    })
    expect(problem(muda, credentials(keys))).toBeNull()
  })

  test.each(['line\nbreak', '“quoted”', 'no\u200bwidth'])(
    'with what no key contains is malformed',
    apiKey => {
      expect(problem(muda, credentials({ ...keys, apiKey }))).toEqual({
        kind: 'field',
        field: 'apiKey',
        problem: 'malformed'
      })
    }
  )
})

test('a field that is no secret may hold any letters', () => {
  expect(problem(africasTalking, credentials(keys, { username: 'Café ☕' }))).toBeNull()
})

describe('alternatives', () => {
  const empty = (field: string) => ({ kind: 'field', field, problem: 'empty' })

  test('are satisfied by one whole group', () => {
    expect(problem(jpayAfrica, credentials({ appKey: 'k', appSecret: 's' }))).toBeNull()
    expect(problem(jpayAfrica, credentials({ accessToken: 't' }))).toBeNull()
  })

  test('ask for the rest of the group that was begun, else for the first', () => {
    expect(problem(jpayAfrica, credentials({ appKey: 'k' }))).toEqual(empty('appSecret'))
    expect(problem(jpayAfrica, credentials({}))).toEqual(empty('appKey'))
  })
})

describe('a base URL', () => {
  test('of plain http goes nowhere with a key', () => {
    expect(problem(muda, credentials(keys, { baseUrl: 'http://api.muda.tech/v1' }))).toEqual({
      kind: 'insecure'
    })
    expect(problem(muda, credentials(keys, { baseUrl: 'http://192.168.1.4' }))).toEqual({ kind: 'insecure' })
  })

  test('of a bridge on the local network is allowed only without a token', () => {
    const values = { baseUrl: 'http://192.168.1.4:8000' }
    expect(problem(voicepact, credentials({}, values))).toBeNull()
    expect(problem(voicepact, credentials({ token: 't' }, values))).toEqual({ kind: 'insecure' })
  })

  test('is required of a bridge', () => {
    expect(problem(voicepact, credentials({}))).toMatchObject({ field: 'baseUrl', problem: 'empty' })
  })
})

test('nothing is sent with credentials that cannot be right', async () => {
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

  test('is that of the environment, or of the user’s own base URL', () => {
    expect(origin(muda, credentials(keys))).toBe('https://api.muda.tech')
    expect(origin(muda, credentials(keys, { baseUrl: 'http://localhost:8000/v1' }))).toBe(
      'http://localhost:8000'
    )
    expect(origin(jpayAfrica, { ...credentials({}), environment: 'sandbox' })).toBe(
      'https://sandbox.api.jpay.africa'
    )
  })

  test('is none where no address is given, or one that is none', () => {
    expect(origin(voicepact, credentials({}))).toBeNull()
    expect(origin(voicepact, credentials({}, { baseUrl: 'not an address' }))).toBeNull()
  })

  test('is told by the connection where only a key tells the environment', () => {
    const key = { apiKey: 'pk_test_1', apiSecret: 'sk_test_1' }
    const connection = pesaVoucher.connect(credentials(key), () => Promise.reject(new Error('sent')))
    expect(connection.origin).toBe('https://sandbox.payments.pesavoucher.com')
  })
})
