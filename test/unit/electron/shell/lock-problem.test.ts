import { spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockProblem } from '../../../../electron/shell/lock-problem.ts'
import { ownFolder } from '../storage/folder.ts'

const folder = ownFolder()
const lock = (holder: string) => symlinkSync(holder, join(folder.path, 'SingletonLock'))

test('a Salio that runs here and holds the lock is no problem', () => {
  lock(`${hostname()}-${process.pid}`)
  expect(lockProblem(folder.path)).toBeNull()
})

test.skipIf(process.platform === 'win32')('a lock of one that has ended, or of none, is no excuse', () => {
  expect(lockProblem(folder.path)).toBeInstanceOf(Error)
  lock(`${hostname()}-${spawnSync('true').pid}`)
  expect(lockProblem(folder.path)).toBeInstanceOf(Error)
})

test('a folder that cannot be there says why', () => {
  const file = join(folder.path, 'file')
  writeFileSync(file, '')
  expect(lockProblem(join(file, 'data'))).toMatchObject({ code: 'ENOTDIR' })
})
