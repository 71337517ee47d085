import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, '.github/workflows')
const names = readdirSync(folder)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const lines = names.flatMap(name => read(name).split('\n'))

test('every action is pinned by its full commit hash, with its version beside it', () => {
  const used = lines.flatMap(line => /\buses: (.+)$/.exec(line)?.[1] ?? [])
  const pinned = used.filter(action => /^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
  expect(pinned.length).toBeGreaterThan(0)
  expect(used.filter(action => !action.startsWith('./') && !pinned.includes(action))).toEqual([])
  expect(new Set(pinned).size).toBe(new Set(pinned.map(action => action.split('@')[0])).size)
})

test.each(names)('%s has only read access to the repository unless a job asks for more', name => {
  expect(read(name)).toMatch(/^permissions:\n {2}contents: read$/m)
})

test('no command contains text that an outsider can choose', () => {
  expect(lines.filter(line => /github\.(event|head_ref)/.test(line))).toEqual([])
  const commands = lines.filter(line => /\brun: .*\$\{\{/.test(line))
  expect(commands.filter(line => line.replace(/\$\{\{ matrix\.\w+ \}\}/g, '').includes('{{'))).toEqual([])
})

test('every package format that is built is also uploaded and released', () => {
  const made = readFileSync(join(root, 'electron-builder.yml'), 'utf8').match(
    /(?<=target: )[\w.]+(?=, arch)/g
  )
  const endings = (made ?? []).map(target => (target === 'nsis' ? 'exe' : target))
  expect(endings).toHaveLength(7)
  for (const ending of endings) expect(read('build.yml')).toContain(`dist/*.${ending}\n`)
})
