import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArchivedFile, listAsar, readArchivedText } from './asar.ts'
import type { Checks } from './check-report.ts'
import { expectedFuses, readFuses } from './fuses.ts'

/** Files that users do not need, or that would reveal too much. */
const forbidden = [
  /\.map$/,
  /\.tsx?$/,
  /\.(c|cc|h|gyp)$/,
  /\/(test|src|electron|renderer\/state)\//,
  /\.env/,
  /\.stamp$/
]

/** The app is 2.6 MB of scripts in three languages, 1 MB of the page with its fonts, and 0.5 MB of icons. */
const LARGEST = 5_000_000

/** Checks the fuses, archive and locales of an installed app, and prints a summary of the archive. */
export async function checkContents(checks: Checks, app: string): Promise<void> {
  const file = join(app, 'resources/app.asar')
  const archive = readFileSync(file)
  const files = listAsar(archive)
  for (const line of summary(files)) console.log(line)
  await checks.that('every fuse has the expected state', () => {
    const found = readFuses(join(app, 'salio'))
    const names = Object.keys(expectedFuses).slice(0, found.length)
    assert.deepEqual(
      Object.fromEntries(names.map((name, at) => [name, found[at]])),
      Object.fromEntries(Object.entries(expectedFuses).slice(0, found.length))
    )
    assert.equal(found.length, names.length, 'there are fuses nobody decided on')
    return `${found.length} of ${found.length}`
  })
  await checks.that('the archive is small', () => {
    assert.ok(archive.length < LARGEST, `it has ${archive.length} bytes`)
    return `${archive.length} bytes`
  })
  await checks.that('it contains nothing that users do not need', () => {
    const found = files.map(({ path }) => path).filter(path => forbidden.some(pattern => pattern.test(path)))
    assert.deepEqual(found, [])
  })
  await checks.that('the keychain addon is there for this system only, outside the archive', () => {
    const addons = files.filter(({ path }) => path.endsWith('.node'))
    assert.equal(addons.length, 1, `there are ${addons.length}`)
    assert.ok(addons[0]?.unpacked && existsSync(`${file}.unpacked${addons[0].path}`))
    return addons[0].path
  })
  await checks.that('every component is listed with its licence', () => {
    const list = files.find(({ path }) => path === '/out/licenses.json')
    assert.ok(list, 'there is no list')
    const listed = JSON.parse(readArchivedText(archive, list)) as { text: string }[]
    assert.ok(listed.length > 0 && listed.every(({ text }) => text.length > 100), 'a licence is missing')
    return `${listed.length} packages`
  })
  await checks.that('Chromium has the locales of the three languages and no other', () =>
    assert.deepEqual(readdirSync(join(app, 'locales')).sort(), ['en-US.pak', 'fr.pak', 'sw.pak'])
  )
  await checks.that('Electron’s own start page is left out', () =>
    assert.ok(!existsSync(join(app, 'resources/default_app.asar')))
  )
}

/** The archive's folders with the number and total size of their files. */
function summary(files: readonly ArchivedFile[]): string[] {
  const folders = new Map<string, { count: number; bytes: number }>()
  for (const { path, bytes } of files) {
    const folder = path.split('/').slice(1, -1).slice(0, 3).join('/') || '.'
    const { count, bytes: sum } = folders.get(folder) ?? { count: 0, bytes: 0 }
    folders.set(folder, { count: count + 1, bytes: sum + bytes })
  }
  return [...folders].map(
    ([folder, { count, bytes }]) =>
      `${String(bytes).padStart(10)} bytes in ${String(count).padStart(3)} files  ${folder}`
  )
}
