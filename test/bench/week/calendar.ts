import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'

/**
 * The kinds of faults between Salio and a provider. 'told' is a 429 with Retry-After, 'throttled' one without, 'quota' the
 * same with 403, and 'resting' a 503 with one. 'edge' is a guard's page with 403, 'challenge' its empty 202, and 'refused'
 * a 403 in JSON although nothing is wrong with the key.
 */
const faultKinds = [
  ...(['timeout', 'reset', 'down', 'portal', 'garbled', 'throttled', 'told'] as const),
  ...(['quota', 'resting', 'edge', 'challenge', 'refused'] as const)
]
export type FaultKind = (typeof faultKinds)[number]

/** A period of the week, in milliseconds from its start. */
export interface Period {
  readonly from: number
  readonly to: number
}

interface CalendarFault extends Period {
  readonly kind: FaultKind
}

/** All faults of one week, drawn at random in advance. */
export interface Calendar {
  readonly asleep: readonly Period[]
  readonly offline: readonly Period[]
  /** Faults by account, including its provider's outage, ordered by start. */
  readonly faults: readonly (readonly CalendarFault[])[]
}

/** Milliseconds. Longer than a deployment or a guard's mistake lasts, and than an account is asked at least hourly. */
const MOST_REFUSED = 70 * MINUTE

/**
 * A week of a shop's laptop: asleep from 22:00 to 6:30, offline about twice a day, with about one fault per account and
 * day and one outage per provider.
 * @param providers each account's provider
 * @param random uniform in [0, 1)
 */
export function drawWeek(providers: readonly string[], random: () => number): Calendar {
  const days = [0, 1, 2, 3, 4, 5, 6]
  const between = (least: number, most: number) => least + (most - least) * random()
  const fault = (from: number, most: number): CalendarFault => {
    const kind = faultKinds[Math.floor(random() * faultKinds.length)] ?? 'down'
    return { from, to: from + between(2 * MINUTE, kind === 'refused' ? MOST_REFUSED : most), kind }
  }
  const daytime = (day: number) => day * DAY + between(7 * HOUR, 20 * HOUR)
  const outages = new Map(
    providers.map(provider => [provider, fault(daytime(Math.floor(random() * 7)), 3 * HOUR)])
  )
  return {
    asleep: days.map(day => ({ from: day * DAY + 22 * HOUR, to: (day + 1) * DAY + 6.5 * HOUR })),
    offline: days
      .flatMap(day => [daytime(day), daytime(day)])
      .map(from => ({ from, to: from + between(MINUTE, HOUR) })),
    faults: providers.map(provider => {
      const own = days.filter(() => random() < 0.9).map(day => fault(daytime(day), 90 * MINUTE))
      const outage = outages.get(provider)
      return [...own, ...(outage ? [outage] : [])].sort((a, b) => a.from - b.from)
    })
  }
}

/** All periods in which the account itself cannot be read. */
export const blockedPeriods = ({ asleep, offline, faults }: Calendar, account: number): readonly Period[] => [
  ...asleep,
  ...offline,
  ...(faults[account] ?? [])
]

/** The same, plus faults of other accounts of the provider: if a host fails for one account, the others wait. */
export const providerBlockedPeriods = (
  calendar: Calendar,
  providers: readonly string[],
  account: number
): readonly Period[] => [
  ...calendar.asleep,
  ...calendar.offline,
  ...calendar.faults.filter((_, other) => providers[other] === providers[account]).flat()
]

export const periodAt = <S extends Period>(stretches: readonly S[], at: number): S | undefined =>
  stretches.find(({ from, to }) => from <= at && at < to)

/** Whether any of the periods overlaps the time from `from` to `to`. */
export const overlapsAny = (stretches: readonly Period[], from: number, to: number): boolean =>
  stretches.some(stretch => stretch.from < to && from < stretch.to)
