import { expect, test } from 'vitest'
import { isInstalled } from '../../../../build/setup/dependencies.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/undici': { version: '8.12.4' },
    'node_modules/fsevents': { version: '2.3.3', optional: true }
  }
}

test('what the lock file asks for is installed, other platforms’ packages apart', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/undici': { version: '8.12.4' } } })).toBe(true)
})

test('another version or nothing at all is not what the lock file asks for', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/undici': { version: '8.12.3' } } })).toBe(false)
  expect(isInstalled(lock, { packages: {} })).toBe(false)
})

test('an optional package of another version is installed again', () => {
  const packages = {
    'node_modules/undici': { version: '8.12.4' },
    'node_modules/fsevents': { version: '2.3.2' }
  }
  expect(isInstalled(lock, { packages })).toBe(false)
})
