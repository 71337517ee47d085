import { expect, test } from 'vitest'
import { isInstalled } from '#build/setup/dependencies.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/undici': { version: '8.12.4' },
    'node_modules/fsevents': { version: '2.3.3', optional: true }
  }
}

test('the lock file is satisfied even if packages for other platforms are missing', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/undici': { version: '8.12.4' } } })).toBe(true)
})

test('a different version or a missing package does not satisfy the lock file', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/undici': { version: '8.12.3' } } })).toBe(false)
  expect(isInstalled(lock, { packages: {} })).toBe(false)
})

test('an optional package with a different version does not satisfy the lock file', () => {
  const packages = {
    'node_modules/undici': { version: '8.12.4' },
    'node_modules/fsevents': { version: '2.3.2' }
  }
  expect(isInstalled(lock, { packages })).toBe(false)
})
