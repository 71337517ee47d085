import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

test('macOS lets no program attach to Salio or load code into it: V8’s compiler is the one exception', () => {
  const entitlements = readFileSync(resolve(root, 'build/entitlements.mac.plist'), 'utf8')
  // Not get-task-allow, which lets debuggers attach, and not disable-library-validation.
  expect(entitlements.match(/(?<=<key>)[^<]+/g)).toEqual(['com.apple.security.cs.allow-jit'])
  expect(readFileSync(resolve(root, 'electron-builder.yml'), 'utf8')).toMatch(/^ {2}hardenedRuntime: true$/m)
})
