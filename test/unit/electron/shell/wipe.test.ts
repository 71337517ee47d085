import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finishWipe, wipe } from '../../../../electron/shell/wipe.ts'
import { ownFolder } from '../storage/folder.ts'

const folder = ownFolder()
const fill = () => {
  for (const name of ['salio.db', 'salio.db-wal', 'Preferences', 'SingletonLock'])
    writeFileSync(join(folder.path, name), '1')
  mkdirSync(join(folder.path, 'backups'))
  writeFileSync(join(folder.path, 'backups/one.db'), '1')
}

test('everything goes but the lock of the Salio that runs', () => {
  fill()
  wipe(folder.path)
  expect(readdirSync(folder.path)).toEqual(['SingletonLock'])
})

test('what could not be deleted is at the next start, and only then', () => {
  fill()
  finishWipe(folder.path)
  expect(readdirSync(folder.path)).toContain('salio.db')
  writeFileSync(join(folder.path, 'delete-the-rest'), '')
  finishWipe(folder.path)
  expect(readdirSync(folder.path)).toEqual(['SingletonLock'])
})

test('a folder that is not there yet needs nothing', () => {
  expect(() => finishWipe(join(folder.path, 'none'))).not.toThrow()
})
