import type { Failure } from '../domain/failure.ts'

/** A failure's kind and its detail, where that is one of our own words or a status: "down (503)". */
export function failureText(failure: Failure): string {
  const detail =
    ('status' in failure && failure.status) ||
    ('reason' in failure && failure.reason) ||
    ('problem' in failure && failure.problem)
  return detail ? `${failure.kind} (${detail})` : failure.kind
}
