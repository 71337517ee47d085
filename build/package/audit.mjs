/** Severities that do not block a release. */
const minor = new Set(['info', 'low', 'moderate'])

/** Electron supports its three newest major versions: https://www.electronjs.org/docs/latest/tutorial/electron-timelines */
const SUPPORTED = 3

const TIME_LIMIT = 20_000

/**
 * Asks the npm registry for known vulnerabilities of exactly the packages that ship; `npm audit` would check all that
 * are installed.
 * @param shipped names and versions of the packages
 * @param registry base URL, ending in a slash
 * @param ask fetch, or a test double
 * @returns the text to print and whether shipping is forbidden. Where there is no answer it is.
 */
export async function audit(shipped, registry, ask = fetch) {
  const unanswered = reason => ({
    sentence: `Known faults could not be asked for at ${registry}: ${reason}.`,
    forbids: true
  })
  try {
    const response = await ask(`${registry}-/npm/v1/security/advisories/bulk`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(shipped.map(({ name, version }) => [name, [version]]))),
      signal: AbortSignal.timeout(TIME_LIMIT)
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

/**
 * Asks the npm registry for the newest Electron, and so whether ours still gets security fixes.
 * @param version the Electron that ships
 * @returns as `audit` does
 */
export async function electronSupport(version, registry, ask = fetch) {
  try {
    const response = await ask(`${registry}-/package/electron/dist-tags`, {
      signal: AbortSignal.timeout(TIME_LIMIT)
    })
    const { latest } = response.ok ? await response.json() : {}
    const [newest, ours] = [latest, version].map(text => Number(/^(\d+)\.\d+\.\d+$/.exec(text ?? '')?.[1]))
    if (!(newest > 0 && ours > 0)) throw new Error(`it answered ${response.status}`)
    const isSupported = newest - ours < SUPPORTED
    return {
      sentence: `Electron ${version} is ${isSupported ? 'in' : 'no longer in'} a supported line; the newest is ${latest}.`,
      forbids: !isSupported
    }
  } catch (error) {
    return {
      sentence: `Whether Electron ${version} is still supported could not be asked at ${registry}: ${error.cause?.message ?? error.message}.`,
      forbids: true
    }
  }
}
