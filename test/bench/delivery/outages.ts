import { HOUR, MINUTE } from '#domain/time/units.ts'

/** How a way fails while it is away. `lost`: it takes the message, and its answer is lost. */
type Fault = 'closed' | 'busy' | 'lost' | 'waits'
const FAULTS: readonly Fault[] = ['closed', 'busy', 'lost', 'waits']

export interface Outage {
  readonly from: number
  readonly until: number
  readonly fault: Fault
}

/** The times in which a way is away within a span: a dozen a month, of five minutes to fifteen hours. */
export function outagesOf(random: () => number, from: number, until: number): readonly Outage[] {
  const outages: Outage[] = []
  for (let at = from; ; ) {
    at += Math.round((6 + random() * 90) * HOUR)
    const end = at + Math.round(5 * MINUTE + random() ** 3 * 15 * HOUR)
    // The last hour is quiet, so that whatever still waits has its half hour.
    if (end > until - HOUR) return outages
    outages.push({ from: at, until: end, fault: FAULTS[Math.floor(random() * FAULTS.length)] ?? 'closed' })
    at = end
  }
}

/** Of these the one in which a moment lies. */
export const outageAt = (outages: readonly Outage[], at: number): Outage | undefined =>
  outages.find(({ from, until }) => at >= from && at < until)
