import type { AccountView } from '../../electron/contract/snapshot.ts'
import type { SimulatedProvider } from '../../electron/demo/index.ts'
import type { Failure } from '../../electron/domain/failure.ts'
import { formatMoney } from '../../electron/domain/format.ts'
import { words } from '../../electron/messages/index.ts'
import type { HttpOptions } from '../../electron/providers/http.ts'
import type { Provider } from '../../electron/providers/provider.ts'
import type { Places } from './broken.ts'
import { watch } from './watched.ts'

/** What to do to an account after a successful reading. */
export interface Fault {
  /** Name of a simulator fault. */
  readonly fault?: string
  /** Key of one of `Places.addresses`. */
  readonly at?: string
  readonly options?: HttpOptions
}

/** The result, as the user sees it. */
export interface Outcome {
  /** Reach and failure: "unreachable: down 503". */
  readonly outcome: string
  readonly sentence: string
  /** Time until the next reading: "2.5 min". */
  readonly next: string
  /** The first wallet's balance as shown: "USD 1,000.00". */
  readonly amount: string
  /** Secrets found in snapshots, notifications, logs or errors. */
  readonly leaked: readonly string[]
}

/** Reads an account successfully, applies the fault and returns the result of the next reading. */
export async function play(
  places: Places,
  provider: Provider,
  { fault, at, options = {} }: Fault
): Promise<Outcome> {
  const id = provider.id as SimulatedProvider
  const watched = await watch(places, provider)
  try {
    await watched.restart(options, at && places.addresses[at])
    if (fault) places.simulator.fault(id, { name: fault })
    const account = await watched.poll()
    const output = watched.output()
    return {
      ...outcomeOf(account, provider, watched.clock.now()),
      leaked: watched.secrets().filter(secret => secret !== '' && output.includes(secret))
    }
  } finally {
    places.simulator.fault(id, null)
    await watched.stop()
  }
}

function outcomeOf({ failure, reach, nextAt, wallets }: AccountView, { name }: Provider, now: number) {
  const [wallet] = wallets
  const message = failure && words('en').failure(failure, { provider: name, now })
  return {
    outcome: failure ? `${reach}: ${detailed(failure)}` : reach,
    sentence: message?.what ?? '',
    next: nextAt === null ? 'once online' : `${Math.round((nextAt - now) / 6_000) / 10} min`,
    amount: wallet?.amount ? formatMoney({ ...wallet, amount: wallet.amount }, 'en') : '—'
  }
}

/** A failure's kind and details: "down 503". */
export function detailed(failure: Failure): string {
  const { kind, ...more } = failure
  const detail = Object.values(more).filter(value => typeof value === 'string' || typeof value === 'number')
  return [kind, ...(kind === 'throttled' ? [] : detail)].join(' ')
}
