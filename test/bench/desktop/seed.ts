import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startSimulator } from '#demo/index.ts'
import { runKeychainCall } from '#keychain/keytar.ts'
import { Store } from '#storage/store.ts'
import type { Desktop } from '#test/desktop/index.ts'

/** Long enough that nothing is polled while the idle app is measured. */
const INTERVAL_MINUTES = 60

export interface Seed {
  /** Salio's data folder. */
  readonly data: string
  /** The simulator's port. */
  readonly port: number
  /** Number of accounts; each has one wallet. */
  readonly accounts: number
  /** Number of addresses that the accounts' providers have. */
  readonly hosts: number
}

/** The packaged Salio's data folder in a desktop. */
export const packagedData = ({ env }: Desktop): string => join(env['XDG_CONFIG_HOME'] ?? '', 'Salio')

/**
 * Creates connected accounts in the database and the keyring, in a process with the desktop's environment.
 * @param script this file, or that of the earlier build which is to find them
 */
export async function seed(desktop: Desktop, task: Seed, script = import.meta.filename): Promise<void> {
  const child = fork(script, ['seed', JSON.stringify(task)], {
    env: { ...desktop.env, ELECTRON_RUN_AS_NODE: '1' },
    execArgv: []
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('the accounts could not be made')
}

if (process.argv[2] === 'seed') await addAccounts(JSON.parse(process.argv[3] ?? '') as Seed)

async function addAccounts({ data, port, accounts, hosts }: Seed): Promise<void> {
  const simulator = await startSimulator()
  const { environment, secrets } = simulator.credentials('pesa-voucher')
  await simulator.stop()
  const store = Store.open(join(data, 'salio.db'))
  for (let number = 0; number < accounts; number += 1) {
    const id = `account-${number}`
    store.accounts.add({
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
      await runKeychainCall({
        action: 'set',
        service: 'Salio',
        entry: `${id}/${field}`,
        secret,
        quiet: false
      })
  }
  store.close()
}
