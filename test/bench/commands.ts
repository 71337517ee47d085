// What commands cost: the wall time of `salio balance` beside the same Electron's --version, and the
// memory of a running Salio that other programs may ask, beside one that they may not. `npm run bench -- commands`
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { WEB_PORT } from '#programs/web/address.ts'
import { Store } from '#storage/store.ts'
import { App } from './desktop/app.ts'
import { type Contender, contender, packageSalio } from './desktop/contenders.ts'
import { startProviderProcess } from './desktop/provider-process.ts'
import { SETTLE_MS } from './desktop/round-context.ts'
import { packagedData, seed } from './desktop/seed.ts'
import { Home } from './desktop/user-home.ts'
import type { Figure } from './table.ts'

/** Odd, so that a median is one of them. */
const CALLS = 11
const ROUNDS = 3
const MB = 1_000_000

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

export default async function commands(): Promise<readonly Figure[]> {
  process.noAsar = true
  const simulator = await startProviderProcess()
  const home = new Home()
  try {
    const salio = contender(packageSalio())
    const bare = bareElectron()
    await home.session(({ desktop }) =>
      seed(desktop, { data: packagedData(desktop), port: simulator.port, accounts: 20, hosts: 20 })
    )
    const times = {
      balance: [] as number[],
      json: [] as number[],
      version: [] as number[],
      kept: [] as number[]
    }
    const memory = { off: [] as number[], on: [] as number[], asked: [] as number[] }
    let requests = 0
    for (let round = 0; round < ROUNDS; round += 1)
      for (const isOn of [false, true])
        await home.session(async ({ desktop, screen }) => {
          setSwitches(packagedData(desktop), isOn)
          const run = (program: Contender, ...args: string[]) => time(program, args, desktop.env)
          const app = App.start(desktop, screen, salio, ['--hidden'])
          await app.timeToIcon()
          await pause(SETTLE_MS)
          while ('NodeService' in app.memory().kinds) await pause(1_000)
          memory[isOn ? 'on' : 'off'].push(app.memory().pss)
          if (isOn && round === 0) {
            const before = await simulator.requestCount()
            for (let call = 0; call < CALLS; call += 1) {
              times.version.push(run(bare, '--version'))
              times.balance.push(run(salio, 'balance'))
              times.json.push(run(salio, 'balance', '--json'))
            }
            requests = (await simulator.requestCount()) - before
          }
          if (isOn) {
            await askWeb(packagedData(desktop))
            await pause(SETTLE_MS)
            memory.asked.push(app.memory().pss)
          }
          await app.quit()
          if (isOn && round === 0)
            for (let call = 0; call < CALLS; call += 1) times.kept.push(run(salio, 'balance'))
        })
    const version = median(times.version)
    return [
      { name: 'electron --version', value: version, unit: 'ms' },
      { name: 'salio balance', value: median(times.balance), unit: 'ms', most: 350 },
      { name: 'salio balance --json', value: median(times.json), unit: 'ms', most: 350 },
      { name: 'salio balance, not running', value: median(times.kept), unit: 'ms', most: 350 },
      { name: 'balance / --version', value: median(times.balance) / version, unit: 'times', most: 1.5 },
      { name: 'requests to providers by all of these', value: requests, unit: 'requests', most: 0 },
      { name: 'PSS, nobody may ask', value: median(memory.off) / MB, unit: 'MB' },
      { name: 'PSS, both switches on', value: median(memory.on) / MB, unit: 'MB' },
      { name: 'on - off', value: (median(memory.on) - median(memory.off)) / MB, unit: 'MB', most: 2 },
      { name: 'after being asked - off', value: (median(memory.asked) - median(memory.off)) / MB, unit: 'MB' }
    ]
  } finally {
    home.remove()
    simulator.stop()
  }
}

/** The Electron that the package is made of, whose own app knows --version. */
const bareElectron = (): Contender => {
  const dist = join(import.meta.dirname, '../../node_modules/electron/dist')
  return { ...contender(dist), program: join(dist, 'electron') }
}

function setSwitches(data: string, isOn: boolean): void {
  const store = Store.open(join(data, 'salio.db'))
  store.settings.change({ programsMayRead: isOn, localWebAddress: isOn })
  store.close()
}

/** Milliseconds from the start of a program to its end. */
function time({ program }: Contender, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const began = performance.now()
  const { status } = spawnSync(program, [...sandbox, ...args], { env, stdio: 'ignore' })
  // 69: a balance that is not current, which is printed all the same.
  if (status !== 0 && status !== 69) throw new Error(`${program} ${args.join(' ')} ended with ${status}`)
  return performance.now() - began
}

async function askWeb(data: string): Promise<void> {
  const authorization = `Bearer ${readFileSync(join(data, 'programs/web-token'), 'utf8')}`
  for (const path of ['/metrics', '/v1/balances'])
    await (await fetch(`http://127.0.0.1:${WEB_PORT}${path}`, { headers: { authorization } })).text()
}
