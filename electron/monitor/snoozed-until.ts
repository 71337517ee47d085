/**
 * When each snooze ends, wall-clock milliseconds, by wallet id or 'all'; null for one that lasts until the
 * wallet recovers.
 */
export type SnoozeEnds = ReadonlyMap<string, number | null>

/**
 * Until when a wallet's own alerts, or all alerts, are snoozed; null where they are not.
 * @param subject the wallet's id, or 'all'
 * @param now wall-clock milliseconds
 */
export function snoozedUntil(snoozes: SnoozeEnds, subject: string, now: number): number | 'recovery' | null {
  const until = snoozes.get(subject)
  if (until === undefined) return null
  if (until === null) return 'recovery'
  return now < until ? until : null
}
