import { expect, test } from 'vitest'
import { findRoute } from '#demo/simulator/router.ts'

test('a path is split into provider, call and documented path', () => {
  expect(findRoute('/jpay-africa/wallets/balance')).toEqual({
    provider: 'jpay-africa',
    call: 'balance',
    path: '/wallets/balance'
  })
  expect(findRoute('/jpay-africa/auth/refresh')?.call).toBe('token')
  expect(findRoute('/muda/clients/oauth/token/')).toEqual({
    provider: 'muda',
    call: 'token',
    path: '/clients/oauth/token'
  })
})

test("Africa's Talking has three hosts", () => {
  expect(findRoute('/africas-talking/version1/user')).toMatchObject({
    call: 'application',
    path: '/version1/user'
  })
  expect(findRoute('/africas-talking/data/query/wallet/balance')?.call).toBe('data')
  expect(findRoute('/africas-talking/payments/query/wallet/balance')).toMatchObject({
    call: 'payments',
    path: '/query/wallet/balance'
  })
})

test('an unknown path has no route', () => {
  expect(findRoute('/')).toBeNull()
  expect(findRoute('/nobody/balance')).toBeNull()
})
