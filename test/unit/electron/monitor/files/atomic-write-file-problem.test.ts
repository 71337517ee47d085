import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { fileProblem } from '#monitor/files/atomic-write.ts'

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    error => error
  )

test('a missing file is unreadable, and a file in a missing folder unwritable', async () => {
  const reading = await errorOf(readFile('/nowhere/readings.csv'))
  expect(fileProblem(reading, 'reading')).toEqual({ kind: 'file', why: 'unreadable' })
  const writing = await errorOf(writeFile('/nowhere/readings.csv', ''))
  expect(fileProblem(writing, 'writing')).toEqual({ kind: 'file', why: 'unwritable' })
})

test.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('%s means that the disk is full', code => {
  const error = Object.assign(new Error(), { code })
  expect(fileProblem(error, 'writing')).toEqual({ kind: 'file', why: 'full' })
})

test.each([
  ['a programming error', new TypeError('x is not a function')],
  ['a database error', Object.assign(new Error(), { code: 'ERR_SQLITE_ERROR' })],
  ['a thrown string', 'no']
])('%s is not blamed on the file', (_, error) => {
  expect(() => fileProblem(error, 'writing')).toThrow()
})
