import { fork } from 'node:child_process'
import { once } from 'node:events'
import { startSimulator } from '#demo/index.ts'
import type { SimulatedCredentials, SimulatedProviderId } from '#demo/kit/types.ts'

/** One provider at its own address. */
export interface Host {
  readonly providerId: SimulatedProviderId
  readonly credentials: SimulatedCredentials
}

/** Wallets per account: 4 hosts with five, 3 with six, 3 with four. With 100 accounts each: 5,000 wallets. */
const PROVIDERS: readonly SimulatedProviderId[] = [
  ...Array<SimulatedProviderId>(4).fill('stripe'),
  ...Array<SimulatedProviderId>(3).fill('muda'),
  ...Array<SimulatedProviderId>(3).fill('kotani-pay')
]

/** Ten provider servers on loopback, in a separate process so that their work is not measured. */
export async function startHosts(): Promise<{ readonly hosts: readonly Host[]; stop(): void }> {
  const child = fork(import.meta.filename, [], { env: { ...process.env, HOSTS: '1' }, execArgv: [] })
  const [hosts] = await once(child, 'message')
  return { hosts: hosts as readonly Host[], stop: () => void child.kill() }
}

if (process.env['HOSTS']) {
  const startedAt = Date.now()
  const hosts = PROVIDERS.map(async (providerId): Promise<Host> => {
    const simulator = await startSimulator()
    // Every reading returns another balance.
    simulator.setBalanceSource(() => (900_000 - Math.floor((Date.now() - startedAt) / 100)).toFixed(2))
    return { providerId, credentials: simulator.credentials(providerId) }
  })
  process.send?.(await Promise.all(hosts))
}
