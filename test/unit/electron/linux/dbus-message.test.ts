import { expect, test } from 'vitest'
import { encodeMethodCall, firstMessage } from '#linux/dbus-message.ts'

const called = {
  serial: 2,
  owner: 'org.freedesktop.secrets',
  path: '/a',
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  args: ['org.freedesktop.Secret.Collection', 'Locked']
}

test('a message is not read before it is complete', () => {
  const whole = encodeMethodCall(called)
  for (let length = 0; length < whole.length; length += 1)
    expect(firstMessage(whole.subarray(0, length))).toBeNull()
  expect(firstMessage(Buffer.concat([whole, Buffer.from('more')]))).toEqual(whole)
})
