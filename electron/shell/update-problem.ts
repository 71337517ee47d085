/**
 * What may be logged of a failed look for a new version: a code, or a status. Messages stay out, for they carry
 * addresses and whatever was answered.
 */
export function updateProblem(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const [network] = /\bERR_[A-Z0-9_]+/.exec(error.message) ?? []
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown }
  if (typeof statusCode === 'number') return String(statusCode)
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code)) return code
  return network ?? error.name
}
