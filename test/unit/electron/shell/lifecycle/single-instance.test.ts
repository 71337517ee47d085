import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockProblem } from '#shell/lifecycle/single-instance.ts'
import { isAnswered } from '#shell/lifecycle/start-errors.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'

const folder = testFolder()
const lock = (holder: string) => symlinkSync(holder, join(folder.path, 'SingletonLock'))

test('a running Salio that holds the lock is no problem', () => {
  lock(`${hostname()}-${process.pid}`)
  expect(lockProblem(folder.path)).toBeNull()
})

test.skipIf(process.platform === 'win32')('a missing or stale lock is an error', () => {
  expect(lockProblem(folder.path)).toMatchObject({ code: 'ENOLCK' })
  lock(`${hostname()}-${spawnSync('true').pid}`)
  expect(lockProblem(folder.path)).toMatchObject({ code: 'ENOLCK' })
})

test('an impossible folder gives its error', () => {
  const file = join(folder.path, 'file')
  writeFileSync(file, '')
  expect(lockProblem(join(file, 'data'))).toMatchObject({ code: 'ENOTDIR' })
})

test.skipIf(process.platform === 'win32')('a Salio whose lock is gone is known by its socket', async () => {
  expect(await isAnswered(folder.path)).toBe(false)
  const other = createServer().listen(join(folder.path, 'SingletonSocket'))
  await once(other, 'listening')
  expect(await isAnswered(folder.path)).toBe(true)
  other.close()
})
