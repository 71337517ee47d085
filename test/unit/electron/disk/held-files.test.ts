import fs, { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import fsPromises from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { deleteEach, emptyFile, renameHeld, renameHeldSync, retryWhileHeld } from '#disk/held-files.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { hold } from './held.ts'

vi.mock('node:fs', { spy: true })
vi.mock('node:fs/promises', { spy: true })

const folder = testFolder()
afterEach(() => void vi.resetAllMocks())
const at = (name: string) => join(folder.path, name)
const error = (code: string) => Object.assign(new Error(code), { code })

/** Fails as often as said, then works. */
function failing(code: string, times: number) {
  const tries = vi.fn<() => 'done'>().mockReturnValue('done')
  for (let n = 0; n < times; n += 1)
    tries.mockImplementationOnce(() => {
      throw error(code)
    })
  return tries
}

test.each(['EBUSY', 'EPERM', 'EACCES'])('%s on Windows is tried again: a scanner lets go soon', code => {
  const work = failing(code, 3)
  expect(retryWhileHeld(work, 'win32')).toBe('done')
  expect(work).toHaveBeenCalledTimes(4)
})

test('a file that stays held is told after some tries', () => {
  const work = failing('EBUSY', 99)
  expect(() => retryWhileHeld(work, 'win32')).toThrow('EBUSY')
  expect(work.mock.calls.length).toBeGreaterThan(3)
})

test.each([
  ['win32', 'ENOSPC'],
  ['linux', 'EPERM'],
  ['darwin', 'EACCES']
] as const)('on %s %s is told at once', (platform, code) => {
  const work = failing(code, 1)
  expect(() => retryWhileHeld(work, platform)).toThrow(code)
  expect(work).toHaveBeenCalledTimes(1)
})

test('a file is put in the place of one that is held for a moment', async () => {
  for (const name of ['old', 'new']) writeFileSync(at(name), name)
  const renaming = vi.mocked(fsPromises.rename).mockRejectedValueOnce(error('EPERM'))
  await renameHeld(at('new'), at('old'), 'win32')
  expect(renaming).toHaveBeenCalledTimes(2)
  expect(readFileSync(at('old'), 'utf8')).toBe('new')
  writeFileSync(at('new'), 'newer')
  vi.mocked(fs.renameSync).mockImplementationOnce(() => {
    throw error('EBUSY')
  })
  renameHeldSync(at('new'), at('old'), 'win32')
  expect(readFileSync(at('old'), 'utf8')).toBe('newer')
  expect(folder.names()).toEqual(['old'])
})

test('elsewhere a refused renaming is told at once', async () => {
  const renaming = vi.mocked(fsPromises.rename).mockRejectedValueOnce(error('EPERM'))
  await expect(renameHeld(at('new'), at('old'), 'linux')).rejects.toThrow('EPERM')
  expect(renaming).toHaveBeenCalledTimes(1)
})

test('deletes what it can and names the rest; a link is deleted, not what it leads to', () => {
  mkdirSync(at('gone/deep'), { recursive: true })
  for (const name of ['gone/one', 'gone/deep/two', 'gone/deep/three', 'kept']) writeFileSync(at(name), '1')
  symlinkSync(at('kept'), at('gone/link'))
  symlinkSync(folder.path, at('gone/deep/circle'))
  const release = hold([at('gone/deep/two')])
  expect(deleteEach(at('gone'))).toEqual([at('gone/deep/two')])
  expect(readdirSync(at('gone'))).toEqual(['deep'])
  expect(readdirSync(at('gone/deep'))).toEqual(['two'])
  release()
  expect(deleteEach(at('gone'))).toEqual([])
  expect(folder.names()).toEqual(['kept'])
  expect(deleteEach(at('never there'))).toEqual([])
})

test('a file that is held is emptied where the other program lets it be written to', () => {
  writeFileSync(at('one'), 'content')
  const release = hold([at('one')], { isWritable: true })
  expect(deleteEach(at('one'))).toEqual([at('one')])
  expect(emptyFile(at('one'))).toBe(true)
  expect(readFileSync(at('one'), 'utf8')).toBe('')
  release()
  hold([at('one')])
  expect(emptyFile(at('one'))).toBe(false)
})
