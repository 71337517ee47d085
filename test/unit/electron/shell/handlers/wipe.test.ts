import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finishWipe, PENDING_DELETIONS_FILE, wipe } from '#shell/handlers/wipe.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'

const folder = testFolder()
const fill = () => {
  for (const name of ['salio.db', 'salio.db-wal', 'Preferences', 'SingletonLock'])
    writeFileSync(join(folder.path, name), '1')
  mkdirSync(join(folder.path, 'backups'))
  writeFileSync(join(folder.path, 'backups/one.db'), '1')
}

test('deletes everything except the lock of the running Salio', () => {
  fill()
  wipe(folder.path)
  expect(readdirSync(folder.path)).toEqual(['SingletonLock'])
})

test('what is still to be deleted from the keychain stays for the next start to know', () => {
  fill()
  writeFileSync(join(folder.path, PENDING_DELETIONS_FILE), '{}')
  wipe(folder.path)
  expect(readdirSync(folder.path).sort()).toEqual(['SingletonLock', PENDING_DELETIONS_FILE])
})

test('the rest is deleted at the next start if marked, and only then', () => {
  fill()
  finishWipe(folder.path)
  expect(readdirSync(folder.path)).toContain('salio.db')
  writeFileSync(join(folder.path, 'delete-the-rest'), '')
  finishWipe(folder.path)
  expect(readdirSync(folder.path)).toEqual(['SingletonLock'])
})

test('a missing folder is fine', () => {
  expect(() => finishWipe(join(folder.path, 'none'))).not.toThrow()
})
