import { fork } from 'node:child_process'
import { once } from 'node:events'
import { startSimulator } from '../../../electron/demo/index.ts'
import type { SimulatedCredentials, SimulatedProvider } from '../../../electron/demo/simulator.ts'

/** One provider at an address of its own. */
export interface Host {
  readonly providerId: SimulatedProvider
  readonly credentials: SimulatedCredentials
}

/** Four of five wallets, three of six and three of four: 5,000 wallets where each has a hundred accounts. */
const PROVIDERS: readonly SimulatedProvider[] = [
  ...Array<SimulatedProvider>(4).fill('stripe'),
  ...Array<SimulatedProvider>(3).fill('muda'),
  ...Array<SimulatedProvider>(3).fill('kotani-pay')
]

/** Ten providers' servers on loopback, in a process of their own so that their work is not measured. */
export async function startHosts(): Promise<{ readonly hosts: readonly Host[]; stop(): void }> {
  const child = fork(import.meta.filename, [], { env: { ...process.env, HOSTS: '1' }, execArgv: [] })
  const [hosts] = await once(child, 'message')
  return { hosts: hosts as readonly Host[], stop: () => void child.kill() }
}

if (process.env['HOSTS']) {
  const began = Date.now()
  const hosts = PROVIDERS.map(async (providerId): Promise<Host> => {
    const simulator = await startSimulator()
    // Every balance is another one each time it is read.
    simulator.follow(() => (900_000 - Math.floor((Date.now() - began) / 100)).toFixed(2))
    return { providerId, credentials: simulator.credentials(providerId) }
  })
  process.send?.(await Promise.all(hosts))
}
