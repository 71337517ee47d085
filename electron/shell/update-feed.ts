/** Where a package gets newer versions, as its app-update.yml says. */
export interface UpdateFeed {
  /** Where a user finds them. */
  readonly page: string
}

/**
 * Reads what electron-builder wrote from its `publish` configuration, one value a line.
 * @returns null where it names no place that Salio knows
 */
export function updateFeed(text: string): UpdateFeed | null {
  const value = (name: string) => new RegExp(`^${name}: *['"]?([^'"\\s]+)['"]?\\s*$`, 'm').exec(text)?.[1]
  const [provider, owner, repo, url] = ['provider', 'owner', 'repo', 'url'].map(value)
  if (provider === 'github' && owner && repo && [owner, repo].every(name => /^[\w.-]+$/.test(name)))
    return { page: `https://github.com/${owner}/${repo}/releases/latest` }
  if (provider === 'generic' && url && URL.canParse(url)) return { page: url }
  return null
}
