/** Faults that are too small to hold a release back. */
const minor = new Set(['info', 'low', 'moderate'])

/**
 * Asks the registry for the known faults of exactly what ships; `npm audit` would ask for what is installed.
 * @param shipped names and versions
 * @param registry its address, ending in a slash
 * @param ask fetch, or what stands for it
 * @returns the sentence to print, and whether shipping is forbidden. Not being answered forbids nothing, and is said.
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
