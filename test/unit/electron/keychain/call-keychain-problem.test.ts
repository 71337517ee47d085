import { expect, test } from 'vitest'
import { keychainError, keychainProblem } from '#keychain/call.ts'

test.each([
  ['Cannot create an item in a locked collection', 'locked'],
  ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'locked'],
  ['User interaction is not allowed.', 'locked'],
  ['User canceled the operation.', 'refused'],
  ['The user name or passphrase you entered is not correct.', 'refused'],
  ['Timeout was reached', 'timeout'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'absent'],
  ['GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name is not known', 'absent'],
  ['Could not connect: No such file or directory', 'absent'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'absent'],
  ['The given address is empty', 'absent'],
  ['The stub received bad data.', 'tooLarge'],
  ['This item contains information which is too large or in a format that cannot be displayed.', 'tooLarge'],
  ['Unable to decode the provided data.', 'unreadable'],
  ['The contents of this item cannot be retrieved.', 'unreadable'],
  ['Bad Data.', 'unreadable'],
  ["Couldn't create item: An error occurred on the device", 'full'],
  ['The disk is full.', 'full'],
  ['There is not enough space on the disk.', 'full'],
  ['Failed to load keytar native addon, checked […] on linux-x64', 'absent'],
  ['createDLGroup failed: maybe libqca-ossl is missing', 'incomplete'],
  ['The name :1.0 was not provided by any .service files', 'broken'],
  ['The session wrapping the secret does not exist', 'broken']
] as const)('“%s” means %s', (words, problem) => {
  expect(keychainProblem(new Error(words))).toBe(problem)
})

test('the error contains the problem and nothing of the library’s text', () => {
  const error = keychainError(keychainProblem('the secret was hunter2'))
  expect(error.failure).toEqual({ kind: 'keychain', problem: 'broken' })
  expect(`${error}`).toBe('SalioError: keychain')
})
