import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuilt, stampOf } from '#build/setup/app.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'salio-stamp-'))
  mkdirSync(join(root, 'electron/domain'), { recursive: true })
  mkdirSync(join(root, 'out/main'), { recursive: true })
  writeFileSync(join(root, 'electron/main.ts'), 'start()')
  writeFileSync(join(root, 'electron/domain/money.ts'), 'export {}')
})

afterEach(() => rmSync(root, { recursive: true }))

const stamp = () => stampOf(root, ['electron', 'package.json'])

test('the same sources have the same stamp, whatever their modification times', () => {
  const before = stamp()
  utimesSync(join(root, 'electron/main.ts'), 1, 1)
  expect(stamp()).toBe(before)
})

test('changing, renaming or adding a file changes the stamp', () => {
  const stamps = [stamp()]
  writeFileSync(join(root, 'electron/domain/money.ts'), 'export { }')
  stamps.push(stamp())
  renameSync(join(root, 'electron/main.ts'), join(root, 'electron/start.ts'))
  stamps.push(stamp())
  writeFileSync(join(root, 'package.json'), '{}')
  stamps.push(stamp())
  expect(new Set(stamps).size).toBe(4)
})

const pretendBuilt = () => {
  writeFileSync(join(root, 'out/main/index.cjs'), '')
  writeFileSync(join(root, 'out/.stamp'), stampOf(root))
}

test('a build counts only while its sources are unchanged', () => {
  expect(isBuilt(root)).toBe(false)
  pretendBuilt()
  expect(isBuilt(root)).toBe(true)
  writeFileSync(join(root, 'electron/main.ts'), 'begin()')
  expect(isBuilt(root)).toBe(false)
})

test('a build newer than its stamp does not count, since its sources are unknown', () => {
  pretendBuilt()
  const later = Date.now() / 1000 + 60
  utimesSync(join(root, 'out/main/index.cjs'), later, later)
  expect(isBuilt(root)).toBe(false)
})
