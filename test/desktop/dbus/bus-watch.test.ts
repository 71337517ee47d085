import { afterEach, beforeEach, expect, test } from 'vitest'
import { busCall, subscribeToBus } from '#linux/dbus-connection.ts'
import { watchBusName } from '#linux/dbus-name.ts'
import { type Desktop, startDesktop } from '../index.ts'
import { Bus } from './bus.ts'

const NAME = 'example.salio.Panel'

let desktop: Desktop
let bus: Bus
beforeEach(async () => {
  desktop = await startDesktop({ display: false, tray: false, keyring: 'none' })
  bus = await Bus.connect(desktop.env)
})
afterEach(async () => {
  bus.close()
  await desktop.stop()
})

const address = () => desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? ''

test('reports when a free name gets an owner', async () => {
  const { isOwned, appeared } = await watchBusName(address(), NAME, 5_000)
  expect(isOwned).toBe(false)
  await bus.requestName(`${NAME}.Other`)
  await bus.requestName(NAME)
  await appeared
})

test('reports at once that a name has an owner', async () => {
  await bus.requestName(NAME)
  expect((await watchBusName(address(), NAME, 5_000)).isOwned).toBe(true)
})

test.each(['', 'unix:path=/nowhere/bus', 'tcp:host=127.0.0.1,port=1'])(
  'without a bus at “%s” no name has an owner',
  async at => {
    expect((await watchBusName(at, NAME, 5_000)).isOwned).toBe(false)
  }
)

const listenFor = (member: string, timeLimit: number, at = address()) =>
  subscribeToBus(at, [busCall('AddMatch', `type='signal',interface='${NAME}',member='${member}'`)], timeLimit)

test('hears the awaited signal and no other', async () => {
  const other = await listenFor('Refused', 60_000)
  const wanted = await listenFor('Taken', 60_000)
  bus.emit('/', NAME, 'Taken', 's', 'icon')
  expect(await wanted?.signalled).toBe(true)
  // After end() it no longer hears a signal.
  other?.end()
  expect(await other?.signalled).toBe(false)
})

test('stops waiting for a signal at the time limit, unless told to keep waiting', async () => {
  expect(await (await listenFor('Taken', 50))?.signalled).toBe(false)
  const patient = await listenFor('Taken', 50)
  patient?.keepListening()
  await (await listenFor('Taken', 100))?.signalled
  bus.emit('/', NAME, 'Taken', 's', 'icon')
  expect(await patient?.signalled).toBe(true)
})

test.each(['', 'unix:path=/nowhere/bus'])('returns null for a listener without a bus at “%s”', async at => {
  expect(await listenFor('Taken', 60_000, at)).toBeNull()
})
