/** An account that is read in a round. */
export interface Participant {
  readonly host: string
  /** Milliseconds between its readings. */
  readonly interval: number
}

const SPACING = 1_000

/**
 * How long each account waits within a round, in milliseconds. Accounts on the same host are spaced a second
 * apart, or closer if they would not fit into an interval, so that no host receives all requests at once.
 * @param random uniform in [0, 1), called once per account
 */
export function staggerDelays(round: readonly Participant[], random: () => number): number[] {
  const sizes = Map.groupBy(round, ({ host }) => host)
  const placed = new Map<string, number>()
  return round.map(({ host, interval }) => {
    const position = placed.get(host) ?? 0
    placed.set(host, position + 1)
    const spacing = Math.min(SPACING, interval / (sizes.get(host)?.length ?? 1))
    return Math.floor((position + random()) * spacing)
  })
}
