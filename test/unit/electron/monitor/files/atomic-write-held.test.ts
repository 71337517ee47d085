import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { writeFileAtomically } from '#monitor/files/atomic-write.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'

vi.mock('node:fs/promises', { spy: true })

const folder = testFolder()
afterEach(() => {
  vi.resetAllMocks()
  vi.unstubAllGlobals()
})
const refusal = (code: string) => Object.assign(new Error(code), { code })

test('on Windows a file that a scanner holds for a moment is replaced all the same', async () => {
  vi.stubGlobal('process', Object.create(process, { platform: { value: 'win32' } }))
  const path = join(folder.path, 'readings.csv')
  await fs.writeFile(path, 'before')
  const renaming = vi.mocked(fs.rename)
  renaming.mockRejectedValueOnce(refusal('EPERM')).mockRejectedValueOnce(refusal('EBUSY'))
  await writeFileAtomically(path, '1', ['after'])
  expect(renaming).toHaveBeenCalledTimes(3)
  expect(await fs.readFile(path, 'utf8')).toBe('after')
  expect(folder.names()).toEqual(['readings.csv'])
})

test('a file that stays open in another program stays as it is, and nothing is left beside it', async () => {
  const path = join(folder.path, 'readings.csv')
  await fs.writeFile(path, 'before')
  vi.mocked(fs.rename).mockRejectedValue(refusal('EBUSY'))
  await expect(writeFileAtomically(path, '1', ['after'])).rejects.toMatchObject({ code: 'EBUSY' })
  expect(await fs.readFile(path, 'utf8')).toBe('before')
  expect(folder.names()).toEqual(['readings.csv'])
})
