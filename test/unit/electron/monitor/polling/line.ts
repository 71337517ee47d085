import type { Failure } from '#domain/accounts/failure.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { MonitorParts } from '#monitor/monitor.ts'
import { seeded } from '#test/bench/shared/random.ts'
import { catalogueOf } from '#test/providers/known.ts'
import { makeWorld } from '../world.ts'

/** What becomes of an attempt: a failure after some milliseconds, or an answer (null). */
type Fate = readonly [wait: number, failure: Failure | null]

/** What a line does to an attempt to reach a host that begins at a monotonic tick. */
export type Line = (host: string, tick: number) => Fate

export const good: Line = () => [700, null]
/** Swallows everything, as a router does whose own line is dead: the connection is tried for 30 seconds. */
export const dead: Line = () => [30_000, { kind: 'timeout' }]
/** Nobody says the names of hosts. */
export const nameless: Line = () => [11_500, { kind: 'unresolved', problem: 'noAnswer' }]
export const noSuchName: Line = () => [40, { kind: 'unresolved', problem: 'notFound' }]
export const noWay: Line = () => [5, { kind: 'offline' }]
/** Every name leads to a box with a certificate of its own. */
export const captive: Line = () => [300, { kind: 'certificate', problem: 'impersonated' }]
/** A box that speaks plain HTTP where a provider would speak TLS. */
export const plainBox: Line = () => [200, { kind: 'portal' }]
/** A filter that cuts every connection after its first bytes. */
export const cutting: Line = () => [250, { kind: 'down', status: null }]
export const deadProxy: Line = () => [
  10_000,
  { kind: 'proxy', problem: 'unreachable', proxy: 'p.example:3128' }
]

/** One line for these hosts, another for all others. */
export const only =
  (hosts: readonly string[], theirs: Line, others: Line = good): Line =>
  (host, tick) =>
    (hosts.includes(host) ? theirs : others)(host, tick)

/** Takes turns every so many milliseconds. An attempt that outlasts a gap gets through after it. */
export const flapping =
  (down: Line, period = 20_000): Line =>
  (host, tick) => {
    if (Math.floor(tick / period) % 2 === 0) return good(host, tick)
    const back = period - (tick % period)
    const [wait, failure] = down(host, tick)
    return wait < back ? [wait, failure] : [back + 700, null]
  }

export const hostsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `https://h${index}.example`)

/** A world of accounts, one at each host, that are read over a line the test can change; each was read once. */
export async function worldOn(hosts: readonly string[], changes: Partial<MonitorParts> = {}, least = 1) {
  const line = { now: good }
  const attempts: { host: string; tick: number; endTick: number; failure: Failure | null }[] = []
  let clockOf = () => made.clock
  const provider = {
    ...makeWorld().till.provider,
    interval: { initial: 5, least },
    connect: ({ values }: { values: Readonly<Record<string, string>> }) => {
      const host = values['baseUrl'] ?? ''
      return {
        origin: host,
        read: async () => {
          const clock = clockOf()
          const tick = clock.monotonic()
          const [wait, failure] = line.now(host, tick)
          const attempt = { host, tick, endTick: Number.POSITIVE_INFINITY, failure }
          attempts.push(attempt)
          await new Promise<void>(resolve => clock.after(wait, resolve))
          attempt.endTick = clock.monotonic()
          if (failure) throw new SalioError(failure)
          const wallet = {
            key: 'payout',
            name: 'payout',
            currency: 'KES',
            kind: 'ordinary',
            active: true
          } as const
          return { wallets: [{ ...wallet, detail: null, amount: '12000.00' }], total: null, subtitle: null }
        }
      }
    }
  }
  const made = makeWorld({ providers: catalogueOf([provider]), random: seeded(1), ...changes })
  clockOf = () => made.clock
  made.seed(hosts, { intervalMinutes: Math.max(5, least) })
  await made.monitor.start()
  await made.clock.pass(2 * MINUTE)
  return {
    ...made,
    line,
    attempts,
    trouble: () => made.monitor.snapshot().network?.trouble ?? null,
    /** Lets time pass, looking at the network every second; returns what was said of it, without repetitions. */
    watch: async (milliseconds: number) => {
      const said: (string | null)[] = [made.monitor.snapshot().network?.trouble ?? null]
      for (let passed = 0; passed < milliseconds; passed += 1_000) {
        await made.clock.pass(1_000)
        const now = made.monitor.snapshot().network?.trouble ?? null
        if (now !== said.at(-1)) said.push(now)
      }
      return said
    }
  }
}
