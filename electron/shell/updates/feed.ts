/** Where a package gets updates, according to its app-update.yml. */
export interface UpdateFeed {
  /** URL of the page where users find new versions. */
  readonly page: string
}

/**
 * Parses the app-update.yml that electron-builder writes from its `publish` configuration, one value per line.
 * @returns null if it names no provider that Salio knows
 */
export function updateFeed(text: string): UpdateFeed | null {
  const value = (name: string) => new RegExp(`^${name}: *['"]?([^'"\\s]+)['"]?\\s*$`, 'm').exec(text)?.[1]
  const [provider, owner, repo, url] = ['provider', 'owner', 'repo', 'url'].map(value)
  if (provider === 'github' && owner && repo && [owner, repo].every(name => /^[\w.-]+$/.test(name)))
    return { page: `https://github.com/${owner}/${repo}/releases/latest` }
  if (provider === 'generic' && url && URL.canParse(url)) return { page: url }
  return null
}

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
