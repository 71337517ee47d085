import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchBusSignal } from '../../electron/storage/bus-signal.ts'
import { Bus } from './bus.ts'
import { type Desktop, startDesktop } from './index.ts'

const INTERFACE = 'example.salio.Panel'
const RULE = `type='signal',interface='${INTERFACE}',member='Taken'`

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

test('a signal is heard once it is there, and no other is taken for it', async () => {
  const { heard } = await watchBusSignal(address(), RULE, 60_000)
  let isHeard = false
  void heard.then(() => (isHeard = true))
  bus.emit('/', INTERFACE, 'Refused', 's', 'icon')
  // What the bus is asked after the signal, it answers after it.
  await bus.own('example.salio.After')
  expect(isHeard).toBe(false)
  bus.emit('/', INTERFACE, 'Taken', 's', 'icon')
  await heard
})

test('a signal that does not come is not waited for', async () => {
  const { heard } = await watchBusSignal(address(), RULE, 50)
  await heard
})

test.each(['', 'unix:path=/nowhere/bus'])('without a bus at “%s” there is nothing to wait for', async at => {
  const { heard } = await watchBusSignal(at, RULE, 60_000)
  await heard
})
