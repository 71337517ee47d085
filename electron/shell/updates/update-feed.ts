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
