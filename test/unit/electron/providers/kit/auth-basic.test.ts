import { expect, test } from 'vitest'
import { basicAuthorization } from '#providers/kit/auth.ts'

test('encodes a user name and password as in RFC 7617', () => {
  expect(basicAuthorization('Aladdin', 'open sesame')).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==')
})
