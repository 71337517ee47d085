import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const read = (page: string) => readFileSync(resolve(root, page), 'utf8')

test.each(['.github/SECURITY.md', 'docs/security.md'])('every file that %s names is there', page => {
  const paths = [...read(page).matchAll(/`((?:test|build|electron)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? ''
  )
  expect(paths.length).toBeGreaterThan(5)
  expect(paths.filter(path => !existsSync(resolve(root, path)))).toEqual([])
})

test('each item of Electron’s checklist has a row with the test that shows it', () => {
  const rows = [...read('docs/security.md').matchAll(/^\| (\d+) \|(.*)\|$/gm)]
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1)
  )
  for (const [, number, row = ''] of rows) expect(`${number}: ${row}`).toMatch(/`test\/[\w./-]+`/)
})
