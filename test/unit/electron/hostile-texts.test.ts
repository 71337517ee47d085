import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { superlinearTexts } from '#test/hostile/growth.ts'
import { parsers } from '#test/hostile/parsers.ts'
import { hostileTexts } from '#test/hostile/texts.ts'

const ROOT = join(import.meta.dirname, '../../..')

// Lists are the longest, and have a file of their own so that both processors are used.
test.each(Object.entries(parsers).filter(([name]) => !name.startsWith('readList')))(
  '%s takes no longer for a hostile text than its length explains',
  { timeout: 300_000 },
  async (_, parse) => {
    expect(await superlinearTexts(parse)).toEqual([])
  }
)

test('a parser that tries a run again for each of its characters is found', {
  timeout: 300_000
}, async () => {
  const parse = (text: string) => /\s+$/.test(text)
  const runs = hostileTexts.filter(({ name }) => /^"" \+ (blanks|digits) \+/.test(name))
  expect(await superlinearTexts(parse, runs)).toContain('"" + blanks + "x"')
  expect(await superlinearTexts(parse, runs)).not.toContain('"" + digits + "x"')
})

test('every exported parser is among them', () => {
  const folders = [
    'electron/domain',
    'electron/contract',
    'electron/providers',
    'electron/monitor',
    'renderer'
  ]
  const sources = folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .map(name => readFileSync(join(ROOT, folder, name), 'utf8'))
  )
  const names = sources.flatMap(source =>
    [...source.matchAll(/^export (?:async )?(?:const|function\*?) (parse\w+)/gm)].map(([, name]) => name)
  )
  const table = readFileSync(join(ROOT, 'test/hostile/parsers.ts'), 'utf8')
  expect(names.filter(name => !new RegExp(`\\b${name}\\b`).test(table))).toEqual(['parseInSlices'])
})
