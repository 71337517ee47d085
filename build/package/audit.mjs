/** Severities that do not block a release. */
const minor = new Set(['info', 'low', 'moderate'])

/**
 * Asks the npm registry for known vulnerabilities of exactly the packages that ship; `npm audit` would check all that
 * are installed.
 * @param shipped names and versions of the packages
 * @param registry base URL, ending in a slash
 * @param ask fetch, or a test double
 * @returns the text to print and whether shipping is forbidden. A failed request is reported but forbids nothing.
 */
export async function audit(shipped, registry, ask = fetch) {
  const unanswered = reason => ({
    sentence: `Known faults could not be asked for at ${registry}: ${reason}.`,
    forbids: false
  })
  try {
    const response = await ask(`${registry}-/npm/v1/security/advisories/bulk`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(shipped.map(({ name, version }) => [name, [version]]))),
      signal: AbortSignal.timeout(20_000)
    })
    if (!response.ok) return unanswered(`it answered ${response.status}`)
    const faults = Object.entries(await response.json()).flatMap(([name, found]) =>
      found.map(fault => ({ name, ...fault }))
    )
    const lines = faults.map(({ name, severity, title, url }) => `  ${name}: ${title} (${severity}) ${url}`)
    return {
      sentence: [`${faults.length} known faults in the ${shipped.length} packages that ship.`, ...lines].join(
        '\n'
      ),
      forbids: faults.some(({ severity }) => !minor.has(severity))
    }
  } catch (error) {
    return unanswered(error.cause?.message ?? error.message)
  }
}
