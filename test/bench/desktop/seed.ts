import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startSimulator } from '../../../electron/demo/index.ts'
import { carryOut } from '../../../electron/storage/keychain-call.ts'
import { Store } from '../../../electron/storage/store.ts'
import type { Desktop } from '../../desktop/index.ts'

/** Seldom enough that nothing is read while idleness is measured. */
const INTERVAL_MINUTES = 60

export interface Seed {
  /** The folder Salio keeps its data in. */
  readonly data: string
  /** The simulator's port. */
  readonly port: number
  /** Each account has one wallet. */
  readonly accounts: number
  /** At how many addresses their providers are. */
  readonly hosts: number
}

/** Where the packaged Salio keeps its data in a desktop. */
export const packagedData = ({ env }: Desktop): string => join(env['XDG_CONFIG_HOME'] ?? '', 'Salio')

/** Connects accounts as if a user had: database and keyring, by a process that lives in the desktop. */
export async function seed(desktop: Desktop, what: Seed): Promise<void> {
  const child = fork(import.meta.filename, ['seed', JSON.stringify(what)], {
    env: { ...desktop.env, ELECTRON_RUN_AS_NODE: '1' },
    execArgv: []
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('the accounts could not be made')
}

if (process.argv[2] === 'seed') await plant(JSON.parse(process.argv[3] ?? '') as Seed)

async function plant({ data, port, accounts, hosts }: Seed): Promise<void> {
  const simulator = await startSimulator()
  const { environment, secrets } = simulator.credentials('pesa-voucher')
  await simulator.stop()
  const store = Store.open(join(data, 'salio.db'))
  for (let number = 0; number < accounts; number += 1) {
    const id = `account-${number}`
    store.addAccount({
      id,
      providerId: 'pesa-voucher',
      name: `Shop ${number}`,
      environment,
      values: { baseUrl: `http://127.0.1.${(number % hosts) + 1}:${port}/pesa-voucher` },
      secretFields: Object.keys(secrets),
      intervalMinutes: INTERVAL_MINUTES,
      demo: false,
      subtitle: null,
      createdAt: Date.now()
    })
    for (const [field, secret] of Object.entries(secrets))
      await carryOut({ does: 'set', entry: `${id}/${field}`, secret, quiet: false })
  }
  store.close()
}
