import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '../index.ts'

let desktop: Desktop

beforeAll(async () => {
  desktop = await startDesktop({ display: false, tray: false })
})

afterAll(() => desktop.stop())

const KEYTAR = `require('keytar').setPassword('Salio', process.argv[1], process.argv[2]).catch(error => {
  console.error(error.message)
  process.exitCode = 1
})`

const store = (account: string, secret: string) =>
  execFileSync(process.execPath, ['-e', KEYTAR, account, secret], {
    env: { ...desktop.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8'
  })

test('what a program stores is in the keyring, also after a restart and a lock', async () => {
  store('shop/apiKey', 'sécret ✓')
  const stored = [{ service: 'Salio', account: 'shop/apiKey', secret: 'sécret ✓' }]
  expect(await desktop.keyring.secrets()).toEqual(stored)
  await desktop.keyring.restart()
  expect(await desktop.keyring.secrets()).toEqual(stored)
  await desktop.keyring.setState('locked')
  await desktop.keyring.setState('unlocked')
  expect(await desktop.keyring.secrets()).toEqual(stored)
})

test('a locked keyring stores nothing', async () => {
  await desktop.keyring.setState('locked')
  expect(() => store('shop/other', 'x')).toThrow('locked collection')
})

test('without a keyring there is no secret service on the bus', async () => {
  await desktop.keyring.setState('none')
  expect(() => store('shop/other', 'x')).toThrow('org.freedesktop.secrets')
  await expect(desktop.keyring.secrets()).rejects.toThrow('org.freedesktop.secrets')
})
