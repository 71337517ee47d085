import { Variant } from 'dbus-next'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BusClient } from '#linux/dbus-client.ts'
import { type Desktop, startDesktop } from '../index.ts'
import { Bus, type BusReply } from './bus.ts'

const lamp = { owner: 'example.salio.Test', path: '/a/path/of/some/length', interface: 'example.salio.Lamp' }

let desktop: Desktop
let bus: Bus
let client: BusClient
/** What the lamp answers; null if it does not know the method. */
let reply: BusReply | null = null

beforeAll(async () => {
  desktop = await startDesktop({ display: false, tray: false, keyring: 'none' })
  bus = await Bus.connect(desktop.env)
  bus.serve(lamp.path, ({ body, member }) => {
    if (member === 'Echo') return ['a{ss}ao', ...body]
    return reply
  })
  await bus.requestName(lamp.owner)
  client = connect()
})
afterAll(async () => {
  client.close()
  bus.close()
  await desktop.stop()
})

function connect(address = desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? ''): BusClient {
  const connected = BusClient.connect(address)
  if (!connected) throw new Error(`no bus at ${address}`)
  return connected
}

const call = (member: string) => client.call({ ...lamp, member, args: [] })

test('values of every type that is asked for come back as another implementation writes them', async () => {
  reply = [
    'bsuayv',
    true,
    'é ✓',
    7,
    Buffer.from([1, 2]),
    new Variant('a{sv}', { on: new Variant('b', false) })
  ]
  expect(await call('State')).toEqual([true, 'é ✓', 7, [1, 2], [['on', false]]])
  reply = ['aoo(oayays)', [], '/', ['/session', Buffer.alloc(0), Buffer.from('x'), 'text/plain']]
  expect(await call('State')).toEqual([[], '/', ['/session', [], [0x78], 'text/plain']])
})

test('values that are sent are read by another implementation', async () => {
  const attributes = [
    ['service', 'Salio'],
    ['account', 'shop/é']
  ]
  const args = [attributes, ['/a', '/b']]
  expect(await client.call({ ...lamp, member: 'Echo', signature: 'a{ss}ao', args })).toEqual(args)
})

test('an error is passed on with its name and text', async () => {
  reply = null
  await expect(call('State')).rejects.toThrow('org.freedesktop.DBus.Error')
  const nobody = { ...lamp, owner: 'example.salio.Nobody', member: 'State', args: [] }
  await expect(client.call(nobody)).rejects.toThrow('ServiceUnknown')
})

test('a signal is heard if it comes from the right place, with its values', async () => {
  const expected = { path: lamp.path, interface: lamp.interface, member: 'Switched' }
  const heard = client.signal(expected, async () => {
    bus.emit('/elsewhere', lamp.interface, 'Switched', 'b', false)
    bus.emit(lamp.path, lamp.interface, 'Switched', 'b', true)
  })
  expect(await heard).toEqual([true])
})

test.each(['', 'tcp:host=127.0.0.1,port=1'])('there is no connection to “%s”', address => {
  expect(BusClient.connect(address)).toBeNull()
})

test.each(['unix:path=/nowhere/bus', 'unix:abstract=nobody-listens'])(
  'a call fails without a bus at “%s”',
  async address => {
    await expect(connect(address).call({ ...lamp, member: 'State', args: [] })).rejects.toThrow(
      'could not connect'
    )
  }
)

test('calls and signals fail once the connection has ended', async () => {
  const other = connect()
  const signal = other.signal({ path: '/', interface: lamp.interface, member: 'Never' })
  signal.catch(() => undefined)
  other.close()
  await expect(signal).rejects.toThrow('could not connect')
  await expect(other.call({ ...lamp, member: 'State', args: [] })).rejects.toThrow('could not connect')
})
