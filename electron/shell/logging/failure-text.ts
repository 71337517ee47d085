import type { Failure } from '#domain/accounts/failure.ts'

/**
 * A failure's kind and detail, such as "down (503)". Only our own words and HTTP status codes, never a
 * provider's text.
 */
export function failureText(failure: Failure): string {
  const detail =
    ('status' in failure && failure.status) ||
    ('reason' in failure && failure.reason) ||
    ('problem' in failure && failure.problem)
  return detail ? `${failure.kind} (${detail})` : failure.kind
}
