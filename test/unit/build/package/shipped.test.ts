import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packageFolder, readPackage } from '#build/package/shipped.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-shipped-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (license: unknown) =>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'thing', version: '1.0.0', license }))

test('a file belongs to the innermost package that contains it', () => {
  expect(packageFolder('/a/node_modules/@x/y/lib/z.js')).toBe('/a/node_modules/@x/y')
  expect(packageFolder('/a/node_modules/b/node_modules/c/i.js?commonjs')).toBe(
    '/a/node_modules/b/node_modules/c'
  )
  expect(packageFolder('C:\\a\\node_modules\\b\\i.js')).toBe('C:\\a\\node_modules\\b')
  expect(packageFolder('/a/electron/main.ts')).toBeNull()
})

test('reads a package with its licence and the licence text', () => {
  put('MIT')
  writeFileSync(join(folder, 'LICENCE.md'), 'Permission is granted\n')
  expect(readPackage(folder)).toEqual({
    name: 'thing',
    version: '1.0.0',
    license: 'MIT',
    text: 'Permission is granted'
  })
})

test('of a choice the text is that of the licence which may be shipped', () => {
  put('(GPL-3.0 OR MIT)')
  writeFileSync(join(folder, 'LICENSE'), 'MIT or GPL')
  writeFileSync(join(folder, 'LICENSE.GPL-3.0'), 'Copyleft')
  writeFileSync(join(folder, 'LICENSE.MIT'), 'Permission is granted')
  expect(readPackage(folder).text).toBe('Permission is granted')
})

test('a licence that is not allowed stops the build and is named', () => {
  writeFileSync(join(folder, 'LICENSE'), 'Copyleft')
  put('GPL-3.0-only')
  expect(() => readPackage(folder)).toThrow('thing 1.0.0 is licensed under GPL-3.0-only')
  put(undefined)
  expect(() => readPackage(folder)).toThrow('may not be shipped')
})

test('a package without a licence text stops the build', () => {
  put('MIT')
  expect(() => readPackage(folder)).toThrow('brings no licence text')
})
