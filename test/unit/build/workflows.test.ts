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

/** The steps of a workflow, each with all its lines. */
const stepsOf = (name: string): string[] => read(name).match(/^ {6}- .*\n(?: {8,}.*\n|\n)*/gm) ?? []

test('no step that installs or downloads anything can see a secret', () => {
  const withSecrets = names.flatMap(stepsOf).filter(step => /\bsecrets\.(?!GITHUB_TOKEN)/.test(step))
  expect(withSecrets).toHaveLength(1)
  expect(withSecrets[0]).toMatch(/^ {8}run: npm run package$/m)
  const build = stepsOf('build.yml')
  const prepared = build.findIndex(step => /^ {8}run: npm run package -- --prepare$/m.test(step))
  expect(prepared).toBeGreaterThan(-1)
  expect(build.indexOf(withSecrets[0] ?? '')).toBe(prepared + 1)
  expect(build[prepared]).not.toContain('env:')
})

test('secrets are passed on by name, and belong to an environment with a reviewer', () => {
  for (const name of names) expect(read(name)).not.toMatch(/secrets: inherit/)
  expect(read('build.yml')).toMatch(/^ {4}environment: \$\{\{ inputs\.sign && 'release' \|\| '' \}\}$/m)
  const used = new Set(read('build.yml').match(/(?<=\bsecrets\.)\w+/g))
  const declared = [...read('build.yml').matchAll(/^ {6}(\w+): \{ required/gm)].map(([, secret]) => secret)
  const passed = [...read('release.yml').matchAll(/^ {6}(\w+): \$\{\{ secrets\.\1 \}\}$/gm)]
  expect([...used].sort()).toEqual([...declared].sort())
  expect(passed.map(([, secret]) => secret).sort()).toEqual([...declared].sort())
})

/** The parts of `npm test` that need Linux; see docs/testing.md. */
const LINUX_ONLY = ['lines', 'visual', 'e2e', 'desktops', 'windows']

test('every check that can run on Windows and macOS runs on real ones, and all on Linux', async () => {
  const { parts } = await import('#build/setup/parts.mjs')
  const portable = Object.keys(parts).filter(part => !LINUX_ONLY.includes(part))
  const rows = [...read('test.yml').matchAll(/^ {10}- \{ os: ([\w-]+), parts: "(.*)" \}$/gm)]
  expect(Object.fromEntries(rows.map(([, os, given]) => [os, given]))).toEqual({
    'ubuntu-latest': '',
    'macos-latest': `-- ${portable.join(' ')}`,
    'windows-latest': `-- ${portable.join(' ')}`
  })
  expect(read('test.yml')).toMatch(/^ {6}- run: npm test \$\{\{ matrix\.parts \}\}$/m)
  expect(read('build.yml')).toContain('os: [ubuntu-latest, macos-latest, windows-latest]')
})

test('a release is refused where a check or a package of any system failed or was left out', () => {
  expect(read('release.yml')).toMatch(
    /^ {2}test:\n {4}needs: version\n {4}uses: \.\/\.github\/workflows\/test\.yml$/m
  )
  expect(read('release.yml')).toMatch(
    /^ {2}packages:\n {4}needs: version\n {4}uses: \.\/\.github\/workflows\/build\.yml$/m
  )
  expect(read('release.yml')).toMatch(/^ {2}release:\n {4}needs: \[test, packages\]$/m)
  for (const name of ['test.yml', 'build.yml', 'release.yml']) {
    expect(read(name)).not.toContain('continue-on-error')
    // A job with a condition may be skipped, which counts as success for those that need it.
    expect([name, read(name).match(/^ {4}if: .*$/gm)]).toEqual([name, null])
    expect(read(name)).not.toMatch(/^ *if: .*\b(always|failure)\(\)/m)
  }
})

test('a release demands signatures, and is made only of a tag that is the version and on main', () => {
  expect(read('build.yml')).toMatch(/^ {10}SALIO_SIGN: \$\{\{ inputs\.sign \|\| false \}\}$/m)
  const release = read('release.yml')
  expect(release).toContain('test "$TAG" = "v$(node -p "require(\'./package.json\').version")"')
  expect(release).toContain('git merge-base --is-ancestor HEAD origin/main')
  for (const job of ['test', 'packages'])
    expect(release).toMatch(new RegExp(`^  ${job}:\n    needs: version$`, 'm'))
})

test('code scanning looks at the app and at the workflows', () => {
  expect(read('codeql.yml')).toContain('language: [javascript-typescript, actions]')
  expect(read('codeql.yml')).toMatch(/^ {2}pull_request:$/m)
})
