import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { commandLine, environment, Salio, until } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let client: Client
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop)
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
  const { DISPLAY: _, DBUS_SESSION_BUS_ADDRESS: __, ...env } = environment(desktop, {})
  client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: commandLine({ args: ['mcp'] }),
      env,
      stderr: 'ignore'
    })
  )
})
afterAll(async () => {
  await client.close()
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

const call = (name: string, args: Record<string, unknown> = {}) =>
  client.callTool({ name, arguments: args }) as Promise<{
    readonly isError?: boolean
    readonly content: readonly { readonly text: string }[]
    readonly structuredContent?: Record<string, unknown>
  }>

test('the protocol’s own client finds four tools', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['balances', 'can_pay', 'runs_out', 'what_happened'])
  expect(client.getServerVersion()?.name).toBe('salio')
})

test('it is told nothing until other programs may ask, and then at once', async () => {
  const refused = await call('balances')
  expect([refused.isError, refused.content[0]?.text]).toEqual([
    true,
    'Other programs may not read balances. Allow it in Salio: Settings, Other programs.'
  ])
  await (await salio.page()).evaluate(() => window.salio.changeSettings({ programsMayRead: true }))
  await until(async () => (await call('balances')).isError ?? false).toBe(false)
  const asked = simulator.requests.length
  expect((await call('balances')).structuredContent).toMatchObject({
    kind: 'balances',
    running: true,
    wallets: expect.arrayContaining([expect.objectContaining({ nameAsGiven: 'Payout', currency: 'KES' })])
  })
  expect(simulator.requests.length).toBe(asked)
  expect(
    (await call('can_pay', { amount: '1', from: 'Payout', max_age_seconds: 600 })).structuredContent
  ).toMatchObject({
    answer: 'yes'
  })
  expect((await call('runs_out')).structuredContent).toMatchObject({ kind: 'balances' })
  expect((await call('what_happened')).structuredContent).toMatchObject({
    kind: 'history',
    entries: expect.any(Array)
  })
  await expect(client.callTool({ name: 'connect', arguments: {} })).rejects.toThrow(/no such tool/)
})
