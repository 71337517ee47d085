/** Something the person at the terminal can mend: its message is the one sentence they get to read. */
export class Stop extends Error {}

/** The oldest Node that the build tools run on, as in package.json's engines. */
const oldest = [20, 19]

export function isNewEnough(version, [major, minor] = oldest) {
  const [itsMajor, itsMinor] = version.split('.').map(Number)
  return itsMajor > major || (itsMajor === major && itsMinor >= minor)
}

/**
 * Runs a command's body, which resolves to the exit code. A Stop ends it with its sentence alone, anything else
 * with its stack, both with exit code 1.
 */
export async function command(body) {
  try {
    const { node } = process.versions
    if (!isNewEnough(node))
      throw new Stop(
        `This needs Node ${oldest.join('.')} or newer and runs on ${node}: install a newer one from https://nodejs.org.`
      )
    process.exitCode = await body()
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}
