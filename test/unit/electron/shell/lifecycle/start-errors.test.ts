import { expect, test } from 'vitest'
import { startProblem } from '#shell/lifecycle/start-errors.ts'

const named = (name: string) => Object.assign(new Error(), { name })

test.each([
  ['newer', named('NewerDatabaseError')],
  ['migration', named('MigrationError')],
  ['full', Object.assign(new Error(), { errcode: 13 })],
  ['full', Object.assign(new Error(), { code: 'ENOSPC' })],
  ['unwritable', Object.assign(new Error(), { errcode: 8 })],
  // An extended code: its lowest byte is the primary one.
  ['unwritable', Object.assign(new Error(), { errcode: 1032 })],
  ['unwritable', Object.assign(new Error(), { code: 'EACCES' })],
  // SQLITE_IOERR_SHMSIZE: the shared memory could not grow, for lack of space.
  ['full', Object.assign(new Error(), { errcode: 4874 })],
  ['busy', Object.assign(new Error(), { errcode: 5 })],
  ['busy', Object.assign(new Error(), { code: 'EBUSY' })],
  ['other', Object.assign(new Error(), { errcode: 10 })],
  ['other', new Error('whatever')],
  ['other', 'no error at all']
])('a start-up error is classified as "%s"', (problem, error) => {
  expect(startProblem(error)).toBe(problem)
})
