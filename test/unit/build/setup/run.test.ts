import { expect, test } from 'vitest'
import { run } from '#build/setup/run.mjs'

test('passes on the program’s exit code', async () => {
  expect(await run('sh', ['-c', 'exit 0'])).toBe(0)
  expect(await run('sh', ['-c', 'exit 3'])).toBe(3)
})

test('a program that is killed or cannot be started counts as failed', async () => {
  expect(await run('sh', ['-c', 'kill -KILL $$'])).toBe(1)
  expect(await run('/nowhere/at-all', [])).toBe(1)
})
