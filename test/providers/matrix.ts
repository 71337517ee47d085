import type { AccountView } from '#contract/snapshot.ts'
import type { SimulatedProviderId } from '#demo/index.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { formatMoney } from '#domain/money/format.ts'
import { words } from '#messages/index.ts'
import type { HttpOptions } from '#providers/http/client.ts'
import type { Provider } from '#providers/kit/provider.ts'
import type { TestServers } from './broken.ts'
import { watchAccount } from './watched.ts'

/** What to do to an account after a successful reading. */
export interface Scenario {
  /** Name of a simulator fault. */
  readonly fault?: string
  /** Key of one of `Places.addresses`. */
  readonly at?: string
  readonly options?: HttpOptions
  /** Readings with the fault; default one. */
  readonly readings?: number
}

/** The result, as the user sees it. */
export interface ScenarioResult {
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

/** Reads an account successfully, applies the fault and returns the result of the last reading with it. */
export async function runScenario(
  places: TestServers,
  provider: Provider,
  { fault, at, options = {}, readings = 1 }: Scenario
): Promise<ScenarioResult> {
  const id = provider.id as SimulatedProviderId
  const watched = await watchAccount(places, provider)
  try {
    await watched.restart(options, at && places.brokenUrls[at])
    if (fault) places.simulator.setFault(id, { name: fault })
    let account = await watched.poll()
    for (let more = 1; more < readings; more += 1) account = await watched.poll()
    const output = watched.output()
    return {
      ...outcomeOf(account, provider, watched.clock.now()),
      leaked: watched.secrets().filter(secret => secret !== '' && output.includes(secret))
    }
  } finally {
    places.simulator.setFault(id, null)
    await watched.stop()
  }
}

function outcomeOf({ failure, reach, nextAt, wallets }: AccountView, provider: Provider, now: number) {
  const [wallet] = wallets
  const message = failure && words('en').failure(failure, { provider, now })
  return {
    outcome: failure ? `${reach}: ${describeFailure(failure)}` : reach,
    sentence: message?.what ?? '',
    next: nextAt === null ? 'once online' : `${Math.round((nextAt - now) / 6_000) / 10} min`,
    amount: wallet?.amount ? formatMoney({ ...wallet, amount: wallet.amount }, 'en') : '—'
  }
}

/** A failure's kind and details: "down 503". */
export function describeFailure(failure: Failure): string {
  const { kind, ...more } = failure
  const detail = Object.values(more).filter(value => typeof value === 'string' || typeof value === 'number')
  return [kind, ...(kind === 'throttled' ? [] : detail)].join(' ')
}
