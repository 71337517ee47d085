/**
 * The part of an update error that may be logged: an error code or an HTTP status. Messages are left out, because they
 * contain URLs and parts of the response.
 */
export function updateProblem(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const [network] = /\bERR_[A-Z0-9_]+/.exec(error.message) ?? []
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown }
  if (typeof statusCode === 'number') return String(statusCode)
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code)) return code
  return network ?? error.name
}
