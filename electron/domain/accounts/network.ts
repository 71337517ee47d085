import { MINUTE } from '../time/units.ts'

/**
 * What one attempt shows of the network: 'answer' that it leads to providers; the others that nobody answered for the
 * provider, or somebody else did. 'noWay': this computer knows no way out, or no name server answers, whichever host was
 * asked.
 */
export type NetworkSign = 'answer' | 'silence' | 'noWay' | 'portal' | 'impostor' | 'proxy'

/**
 * What is wrong with the network, so that no provider can be reached: it leads nowhere; it wants a sign-in; somebody in it
 * shows certificates of their own, for a sign-in or to read along; its proxy lets nothing through.
 */
const networkTroubles = ['portal', 'intercepted', 'proxy', 'offline'] as const
export type NetworkTrouble = (typeof networkTroubles)[number]

/** How the last attempt to reach a host ended, or several that failed alike since any host answered. */
export interface HostOutcome {
  readonly host: string
  readonly sign: NetworkSign
  /** When the first of them began and the last one ended, milliseconds of any one clock. */
  readonly from: number
  readonly at: number
}

/**
 * 'well' also where nothing is known. 'suspected': before anything is said, others have to be asked, since one has answered
 * lately, or any once more, since it may pass. `since` is when the first attempt that failed began.
 */
export type NetworkJudgement =
  | { readonly kind: 'well' }
  | { readonly kind: 'suspected'; readonly ask: 'others' | 'any'; readonly since: number }
  | { readonly kind: 'trouble'; readonly trouble: NetworkTrouble; readonly since: number }

/** A host that has answered within this time speaks for the network. */
const RECENT = 10 * MINUTE
/** Longer than the gaps of a line that comes and goes. */
const PERSISTENT = 45_000

const meaning: Readonly<Record<Exclude<NetworkSign, 'answer'>, NetworkTrouble>> = {
  silence: 'offline',
  noWay: 'offline',
  portal: 'portal',
  impostor: 'intercepted',
  proxy: 'proxy'
}

/** The outcomes since any host last answered: of those that did not. */
export const unanswered = (outcomes: readonly HostOutcome[]): readonly HostOutcome[] =>
  outcomes.slice(outcomes.findLastIndex(({ sign }) => sign === 'answer') + 1)

/**
 * Decides whether it is the network that keeps hosts from being reached. One host alone is no proof, unless it was this
 * computer that knew no way; two are, if no other has answered lately and none does for a while.
 * @param outcomes one a host, the latest last
 * @param now when that one ended, milliseconds of the same clock
 * @param doubtedSince since when no host has contradicted the suspicion; the start of the latest attempt if one did before
 */
export function judgeNetwork(
  outcomes: readonly HostOutcome[],
  now: number,
  doubtedSince: number
): NetworkJudgement {
  const failing = unanswered(outcomes).filter(({ at }) => now - at < RECENT)
  if (failing.length < 2 && failing[0]?.sign !== 'noWay') return { kind: 'well' }
  const since = Math.min(...failing.map(({ from }) => from))
  const isRecent = outcomes.some(({ at, sign }) => sign === 'answer' && now - at < RECENT)
  const isPersistent = now - doubtedSince >= PERSISTENT
  if (isRecent || !isPersistent) return { kind: 'suspected', ask: isRecent ? 'others' : 'any', since }
  return { kind: 'trouble', trouble: troubleOf(failing), since }
}

/** What at least half of the hosts have met; otherwise nobody knows more than that nothing gets through. */
function troubleOf(failing: readonly HostOutcome[]): NetworkTrouble {
  const met = failing.map(({ sign }) => (sign === 'answer' ? 'offline' : meaning[sign]))
  return (
    networkTroubles.find(trouble => 2 * met.filter(one => one === trouble).length >= met.length) ?? 'offline'
  )
}
