import { Variant } from 'dbus-next'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBusProperty } from '#linux/dbus-property.ts'
import { type Desktop, startDesktop } from '../index.ts'
import { Bus } from './bus.ts'

const property = {
  owner: 'example.salio.Test',
  path: '/a/path/of/some/length',
  interface: 'example.salio.Lamp',
  name: 'Lit'
}

let desktop: Desktop
let bus: Bus
/** The property's value; null if the object does not have it. */
let value: Variant | null

beforeAll(async () => {
  desktop = await startDesktop({ display: false, tray: false, keyring: 'none' })
  bus = await Bus.connect(desktop.env)
  bus.serve(property.path, ({ body, member }) => {
    const isAsked = member === 'Get' && body[0] === property.interface && body[1] === property.name
    return isAsked && value ? ['v', value] : null
  })
  await bus.requestName(property.owner)
})
afterAll(async () => {
  bus.close()
  await desktop.stop()
})

const address = () => desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? ''
const read = (change: Partial<typeof property> = {}, at = address()) =>
  readBusProperty(at, { ...property, ...change }, 5_000)

test.each([true, false])('reads a property that is %s', async lit => {
  value = new Variant('b', lit)
  expect(await read()).toBe(lit)
})

test('returns null for a property that is not boolean or does not exist', async () => {
  value = new Variant('s', 'yes')
  expect(await read()).toBeNull()
  value = null
  expect(await read()).toBeNull()
  expect(await read({ owner: 'example.salio.Nobody' })).toBeNull()
})

test.each(['', 'unix:path=/nowhere/bus', 'unix:abstract=nobody-listens', 'tcp:host=127.0.0.1,port=1'])(
  'returns null without a bus at “%s”',
  async at => {
    expect(await read({}, at)).toBeNull()
  }
)

test('gives up when the owner does not answer', async () => {
  await desktop.keyring.setState('unlocked')
  desktop.keyring.freeze()
  const lock = {
    owner: 'org.freedesktop.secrets',
    path: '/org/freedesktop/secrets/aliases/default',
    interface: 'org.freedesktop.Secret.Collection',
    name: 'Locked'
  }
  await expect(readBusProperty(address(), lock, 200)).rejects.toThrow('timed out')
  desktop.keyring.resume()
  expect(await readBusProperty(address(), lock, 5_000)).toBe(false)
})
