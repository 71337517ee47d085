import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const OUT = resolve(import.meta.dirname, '../../out')
const KB = 1000

/** The built files that a file loads at once, itself among them: not those it imports when they are needed. */
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
const named = (files: readonly string[]) => files.map(file => file.slice(OUT.length + 1))

test('nothing but what it takes is loaded before the icon', () => {
  expect(sizeOf(main('index.cjs'))).toBeLessThan(20 * KB)
})

test('what is large is not loaded with what follows the icon, but when it is needed', () => {
  const files = main('chunks/compose.cjs')
  expect(sizeOf(files)).toBeLessThan(190 * KB)
  expect(named(files).filter(name => /undici|monitor|providers|http|demo|chunks.main/.test(name))).toEqual([])
})

test.each(['keychain.cjs', 'sound.cjs'])('the helper process %s loads its own few files', entry => {
  const files = main(entry)
  expect(named(files)).not.toContain('main/index.cjs')
  expect(sizeOf(files)).toBeLessThan(30 * KB)
})

test('the preload and the popover stay small', () => {
  expect(sizeOf([join(OUT, 'preload/index.cjs')])).toBeLessThan(60 * KB)
  const assets = readdirSync(join(OUT, 'renderer/assets')).map(name => join(OUT, 'renderer/assets', name))
  expect(sizeOf(assets.filter(file => file.endsWith('.js')))).toBeLessThan(550 * KB)
  expect(sizeOf(assets)).toBeLessThan(800 * KB)
})
