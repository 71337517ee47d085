import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const OUT = resolve(import.meta.dirname, '../../../out')
const KB = 1000

/** The built files that a file loads statically, including itself; dynamic imports are left out. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = readFileSync(file, 'utf8').replaceAll(/=>\s*(?:[\w$.]+\()?require\([^)]*\)/g, '')
  for (const [, path] of code.matchAll(/require\(["'`](\.[^"'`]+)["'`]\)/g))
    if (path !== undefined) loadedWith(join(dirname(file), path), seen)
  return seen
}

const main = (entry: string) => [...loadedWith(join(OUT, 'main', entry))]
const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)
const relativePaths = (files: readonly string[]) => files.map(file => file.slice(OUT.length + 1))

test('loads no more than necessary before the icon', () => {
  // Whether the command line has a command has to be known before anything else.
  expect(sizeOf(main('index.cjs'))).toBeLessThan(24.4 * KB)
})

test('loads the large modules only when they are needed, not right after the icon', () => {
  const files = main('chunks/compose.cjs')
  // Sentences in three languages are as long as they must be; the code is what has to stay small.
  const texts = files.filter(file => file.endsWith('/texts.cjs'))
  expect(texts).toHaveLength(1)
  expect(sizeOf(texts)).toBeLessThan(80 * KB)
  expect(sizeOf(files.filter(file => !texts.includes(file)))).toBeLessThan(214 * KB)
  expect(
    relativePaths(files).filter(name => /undici|monitor|providers|http|demo|chunks.main/.test(name))
  ).toEqual([])
})

test('each provider is a file of its own, which only its accounts and Connect load', () => {
  const connectors = readdirSync(resolve(OUT, '../electron/providers/connectors'), { recursive: true })
    .map(name => basename(`${name}`))
    .filter(name => name.endsWith('.ts'))
    .map(name => `main/chunks/${name.replace(/ts$/, 'cjs')}`)
  expect(
    relativePaths(readdirSync(join(OUT, 'main/chunks')).map(name => join(OUT, 'main/chunks', name)))
  ).toEqual(expect.arrayContaining(connectors))
  // What is loaded at every start.
  const start = ['compose', 'monitor', 'providers', 'client', 'key-deletion'].flatMap(name =>
    relativePaths(main(`chunks/${name}.cjs`))
  )
  expect(start.filter(file => connectors.includes(file))).toEqual([])
})

test.each(['keychain.cjs', 'integrity.cjs', 'certificates.cjs'])(
  'the helper process %s loads only its own few files',
  entry => {
    const files = main(entry)
    expect(relativePaths(files)).not.toContain('main/index.cjs')
    expect(sizeOf(files)).toBeLessThan(30 * KB)
  }
)

test('the preload and the popover stay small', () => {
  expect(sizeOf([join(OUT, 'preload/index.cjs')])).toBeLessThan(5 * KB)
  const assets = readdirSync(join(OUT, 'renderer/assets')).map(name => join(OUT, 'renderer/assets', name))
  const scripts = assets.filter(file => file.endsWith('.js'))
  const texts = scripts.filter(file => /\/texts-[^/]*$/.test(file))
  expect(texts).toHaveLength(1)
  expect(sizeOf(texts)).toBeLessThan(205 * KB)
  // Those of who is told away from the desk, which are read after Balances.
  const awayTexts = scripts.filter(file => /away-texts-[^/]*$/.test(file))
  expect(sizeOf(awayTexts)).toBeLessThan(40 * KB)
  // Those of the morning and closing summary, which are read with one.
  const summaryTexts = scripts.filter(file => /summary-texts-[^/]*$/.test(file))
  expect(sizeOf(summaryTexts)).toBeLessThan(16 * KB)
  const apart = [...texts, ...awayTexts, ...summaryTexts]
  const code = scripts.filter(file => !apart.includes(file))
  expect(sizeOf(code)).toBeLessThan(668 * KB)
  expect(sizeOf(assets)).toBeLessThan(1108 * KB)
})

test('before Balances is drawn two files are read, one that V8 compiles as a whole and the texts', () => {
  const assets = join(OUT, 'renderer/assets')
  const entry = readdirSync(assets).find(name => /^popover-.*\.js$/.test(name)) ?? ''
  const seen = new Set<string>()
  const load = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const code = readFileSync(join(assets, name), 'utf8')
    // Static imports: `import{a}from"./b.js"` and `import"./b.js"`, not `import("./b.js")`.
    for (const [, next] of code.matchAll(/(?:import|from)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      if (next) load(next)
  }
  load(entry)
  const code = [...seen].filter(name => !/^texts-/.test(name)).map(name => join(assets, name))
  expect(sizeOf(code)).toBeLessThan(330 * KB)
  expect(seen.size).toBe(2)
  expect(readFileSync(join(assets, entry), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})
