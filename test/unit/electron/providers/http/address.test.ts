import { describe, expect, test } from 'vitest'
import { addressProblem, stripTrailingSlash } from '#providers/http/address.ts'

const malformed = { kind: 'field', field: 'baseUrl', problem: 'malformed' }

test.each([
  'https://api.jpay.africa/api/v1',
  'https://192.168.1.4',
  'http://127.0.0.1:8000',
  'http://127.1:8000',
  'http://localhost:8000/',
  'http://[::1]:8000'
])('%s is accepted', text => {
  expect(addressProblem(text, 'baseUrl')).toBeNull()
})

test.each([
  'http://api.jpay.africa',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'http://128.0.0.1',
  'http://0.0.0.0',
  'http://[::2]'
])('%s is insecure', text => {
  expect(addressProblem(text, 'baseUrl')).toEqual({ kind: 'insecure' })
  expect(addressProblem(text, 'baseUrl', true)).toEqual({ kind: 'insecure' })
})

test.each(['api.jpay.africa', 'api.jpay.africa/v1', 'localhost:8000', '127.0.0.1:8000/balances'])(
  '%s lacks its beginning',
  text => {
    expect(addressProblem(text, 'baseUrl')).toEqual({ ...malformed, problem: 'noScheme' })
  }
)

test.each([
  'ftp://api.jpay.africa',
  'file:///etc/passwd',
  'https://me:secret@api.jpay.africa',
  'https://me@api.jpay.africa',
  'https://api.jpay.africa?key=1',
  'https://api.jpay.africa/#top',
  'https://api.jpay.africa/?',
  'https://'
])('%s is malformed', text => {
  expect(addressProblem(text, 'baseUrl')).toEqual(malformed)
})

describe('http on the local network', () => {
  test.each([
    'http://10.1.2.3',
    'http://172.16.0.1',
    'http://172.31.255.1',
    'http://192.168.1.4:8000',
    'http://[fd00::1]',
    'http://[fc12:3::1]',
    'http://till.local:8000'
  ])('%s needs permission', text => {
    expect(addressProblem(text, 'baseUrl')).toEqual({ kind: 'insecure' })
    expect(addressProblem(text, 'baseUrl', true)).toBeNull()
  })

  test.each([
    'http://172.15.0.1',
    'http://172.32.0.1',
    'http://11.0.0.1',
    'http://192.169.0.1',
    'http://10.0.0.1.example',
    'http://[fe80::1]',
    'http://fc.example'
  ])('%s is not on the local network', text => {
    expect(addressProblem(text, 'baseUrl', true)).toEqual({ kind: 'insecure' })
  })
})

test('a trailing slash is dropped', () => {
  expect(stripTrailingSlash('https://api.jpay.africa/api/v1//')).toBe('https://api.jpay.africa/api/v1')
  expect(stripTrailingSlash('http://localhost:8000/')).toBe('http://localhost:8000')
})
