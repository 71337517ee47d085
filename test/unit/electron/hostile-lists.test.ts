import { expect, test } from 'vitest'
import { superlinearTexts } from '#test/hostile/growth.ts'
import { parsers } from '#test/hostile/parsers.ts'

test.each(Object.entries(parsers).filter(([name]) => name.startsWith('readList')))(
  '%s takes no longer for a hostile text than its length explains',
  { timeout: 600_000 },
  async (_, parse) => {
    expect(await superlinearTexts(parse)).toEqual([])
  }
)
