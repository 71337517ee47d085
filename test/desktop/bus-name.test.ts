import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchBusName } from '../../electron/storage/bus-name.ts'
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
