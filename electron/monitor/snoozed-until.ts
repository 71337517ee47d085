import type { Store } from '../storage/store.ts'

/**
 * Until when a wallet's own alerts, or all of them, are snoozed; null where they are not.
 * @param subject the wallet's id, or 'all'
 * @param now wall-clock milliseconds
 */
export function snoozedUntil(store: Store, subject: string, now: number): number | 'recovery' | null {
  const snooze = store.snoozes.all().find(snooze => snooze.subject === subject)
  if (!snooze) return null
  if (snooze.until === null) return 'recovery'
  return now < snooze.until ? snooze.until : null
}
