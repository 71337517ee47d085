/** Where a package gets updates, according to its app-update.yml. */
export interface UpdateFeed {
  /** URL of the page where users find new versions. */
  readonly page: string
  /** Whether it says who has to have signed a new version on Windows. */
  readonly namesPublisher: boolean
}

/**
 * Whether Salio installs new versions itself. On Linux only as an AppImage, because a deb or rpm would have to be installed
 * by root, from a folder that every program of the user can write to. On Windows only if the feed names who signs, because
 * electron-updater otherwise takes an installer of anybody.
 */
export function installsItself(
  { namesPublisher }: Pick<UpdateFeed, 'namesPublisher'>,
  platform: NodeJS.Platform,
  isAppImage: boolean
): boolean {
  if (platform === 'win32') return namesPublisher
  return platform === 'darwin' || isAppImage
}

/**
 * Parses the app-update.yml that electron-builder writes from its `publish` configuration, one value per line.
 * build/package/publish.mjs refuses at build time what is not accepted here.
 * @param mayUseLoopback whether http to this computer is accepted too
 * @returns null if it names no provider that Salio knows, or one that is not reached by https
 */
export function updateFeed(text: string, mayUseLoopback: () => boolean): UpdateFeed | null {
  const value = (name: string) => new RegExp(`^${name}: *['"]?([^'"\\s]+)['"]?\\s*$`, 'm').exec(text)?.[1]
  const [provider, owner, repo, url] = ['provider', 'owner', 'repo', 'url'].map(value)
  const [host = 'github.com', protocol = 'https'] = ['host', 'protocol'].map(value)
  const namesPublisher = /^publisherName:(?: *|\s+- *)[^\s-]/m.test(text)
  if (provider === 'github' && host === 'github.com' && protocol === 'https' && owner && repo)
    return [owner, repo].every(name => /^[\w.-]+$/.test(name))
      ? { page: `https://github.com/${owner}/${repo}/releases/latest`, namesPublisher }
      : null
  const page = provider === 'generic' ? URL.parse(url ?? '') : null
  const isLoopback = page?.protocol === 'http:' && page.hostname === '127.0.0.1'
  if (page?.protocol === 'https:' || (page && isLoopback && mayUseLoopback()))
    return { page: page.href, namesPublisher }
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
