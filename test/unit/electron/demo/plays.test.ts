import { expect, test } from 'vitest'
import { routeOf } from '../../../../electron/demo/plays.ts'

test('a path is split into provider, call and documented path', () => {
  expect(routeOf('/jpay-africa/wallets/balance')).toEqual({
    provider: 'jpay-africa',
    call: 'balance',
    path: '/wallets/balance'
  })
  expect(routeOf('/jpay-africa/auth/refresh')?.call).toBe('token')
  expect(routeOf('/muda/clients/oauth/token/')).toEqual({
    provider: 'muda',
    call: 'token',
    path: '/clients/oauth/token'
  })
})

test("Africa's Talking has three hosts", () => {
  expect(routeOf('/africas-talking/version1/user')).toMatchObject({
    call: 'application',
    path: '/version1/user'
  })
  expect(routeOf('/africas-talking/data/query/wallet/balance')?.call).toBe('data')
  expect(routeOf('/africas-talking/payments/query/wallet/balance')).toMatchObject({
    call: 'payments',
    path: '/query/wallet/balance'
  })
})

test('an unknown path has no route', () => {
  expect(routeOf('/')).toBeNull()
  expect(routeOf('/nobody/balance')).toBeNull()
})
