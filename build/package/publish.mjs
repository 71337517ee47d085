/**
 * Why an electron-builder `publish` configuration may not ship, or null if it may. Salio looks for updates at github.com or
 * by https only (electron/shell/updates/feed.ts) and would ignore anything else.
 */
export function publishProblem(publish) {
  if (Array.isArray(publish)) return publish.map(publishProblem).find(problem => problem !== null) ?? null
  if (publish === null || publish === undefined) return null
  if (typeof publish === 'string') return publishProblem({ provider: publish })
  const { provider, url, host = 'github.com', protocol = 'https' } = publish
  if (provider === 'github' && host === 'github.com' && protocol === 'https') return null
  if (provider === 'generic' && URL.canParse(url) && new URL(url).protocol === 'https:') return null
  return `Updates may come from github.com or from an https address, but \`publish\` says ${JSON.stringify(publish)}.`
}
