import type { Failure, UnreadableReason } from '#domain/accounts/failure.ts'

/** Current time in these tests, wall-clock milliseconds. */
export const NOW = 1_790_000_000_000

export const address: Failure = { kind: 'address' }
export const rejected: Failure = { kind: 'rejected' }
export const notFound: Failure = { kind: 'notFound' }
export const permission: Failure = { kind: 'permission', permission: null }
export const permissionOf = (permission: string): Failure => ({ kind: 'permission', permission })
export const down = (status: number | null): Failure => ({ kind: 'down', status })
export const throttled = (seconds?: number): Failure => ({
  kind: 'throttled',
  until: seconds === undefined ? null : NOW + seconds * 1000
})
export const unreadable = (reason: UnreadableReason): Failure => ({
  kind: 'unreadable',
  reason
})

/** Expected failures for the undocumented faults that any provider can have. */
export const genericFailures: Readonly<Record<string, Failure>> = {
  html: { kind: 'portal' },
  empty: unreadable('notJson'),
  truncated: unreadable('notJson'),
  null: unreadable('shape'),
  'missing-fields': unreadable('shape'),
  huge: unreadable('tooLarge'),
  'redirect-other': { kind: 'redirected' },
  'throttled-retry-after': throttled(120),
  'throttled-retry-date': throttled(120),
  reset: down(null),
  slow: { kind: 'timeout' },
  drip: { kind: 'timeout' },
  hang: { kind: 'timeout' }
}

/** What the errors of a simulated API of one call mean, by status. */
export const byStatus: Readonly<Record<string, Failure>> = {
  '401': rejected,
  '403': permission,
  '404': notFound,
  '429': throttled(),
  '500': down(500)
}
