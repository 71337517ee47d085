import { expect, test } from 'vitest'
import { readFrom } from '#test/providers/answers/read-from.ts'

test.each([
  ['1000000', 'postpaid'],
  ['1000000.0', 'postpaid'],
  ['999999', '999999'],
  ['1000000.5', '1000000.5']
])('a balance of %s is read as %s', async (balance, read) => {
  const answers = { 'GET /Authentication': '{"token":"t"}', 'GET /Balance': `{"Balance":${balance}}` }
  expect(await readFrom('smsportal', answers)).toEqual([`credits | CREDITS | ${read}`])
})
