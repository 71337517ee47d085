/** An account that takes part in a round. */
export interface Participant {
  readonly host: string
  /** Milliseconds between its readings. */
  readonly interval: number
}

const SPACING = 1_000

/**
 * How long each account waits within one round, milliseconds: those of one host follow one another a second apart,
 * or closer where they would not fit into an interval, so that no host sees them all arrive together.
 * @param random uniform in [0, 1), asked once an account
 */
export function spread(round: readonly Participant[], random: () => number): number[] {
  const sizes = Map.groupBy(round, ({ host }) => host)
  const placed = new Map<string, number>()
  return round.map(({ host, interval }) => {
    const place = placed.get(host) ?? 0
    placed.set(host, place + 1)
    const spacing = Math.min(SPACING, interval / (sizes.get(host)?.length ?? 1))
    return Math.floor((place + random()) * spacing)
  })
}
