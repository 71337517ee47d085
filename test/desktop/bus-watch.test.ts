import { afterEach, beforeEach, expect, test } from 'vitest'
import { listen } from '../../electron/storage/bus-listen.ts'
import { watchBusName } from '../../electron/storage/bus-name.ts'
import { ofBus } from '../../electron/storage/bus-talk.ts'
import { Bus } from './bus.ts'
import { type Desktop, startDesktop } from './index.ts'

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

test('a name that nobody has is told once somebody takes it', async () => {
  const { isOwned, taken } = await watchBusName(address(), NAME, 5_000)
  expect(isOwned).toBe(false)
  await bus.own(`${NAME}.Other`)
  await bus.own(NAME)
  await taken
})

test('a name that somebody has is told at once', async () => {
  await bus.own(NAME)
  expect((await watchBusName(address(), NAME, 5_000)).isOwned).toBe(true)
})

test.each(['', 'unix:path=/nowhere/bus', 'tcp:host=127.0.0.1,port=1'])(
  'without a bus at “%s” nobody has any',
  async at => {
    expect((await watchBusName(at, NAME, 5_000)).isOwned).toBe(false)
  }
)

const listenFor = (member: string, timeLimit: number, at = address()) =>
  listen(at, [ofBus('AddMatch', `type='signal',interface='${NAME}',member='${member}'`)], timeLimit)

test('a signal is heard once it is there, and no other is taken for it', async () => {
  const other = await listenFor('Refused', 60_000)
  const wanted = await listenFor('Taken', 60_000)
  bus.emit('/', NAME, 'Taken', 's', 'icon')
  expect(await wanted?.heard).toBe(true)
  // What it would have been told before, it is not told after.
  other?.end()
  expect(await other?.heard).toBe(false)
})

test('a signal that does not come is not waited for, unless it is to be', async () => {
  expect(await (await listenFor('Taken', 50))?.heard).toBe(false)
  const patient = await listenFor('Taken', 50)
  patient?.wait()
  await (await listenFor('Taken', 100))?.heard
  bus.emit('/', NAME, 'Taken', 's', 'icon')
  expect(await patient?.heard).toBe(true)
})

test.each(['', 'unix:path=/nowhere/bus'])('without a bus at “%s” there is nothing to listen to', async at => {
  expect(await listenFor('Taken', 60_000, at)).toBeNull()
})
