/** An error the user can fix. Only its message is printed, without a stack trace. */
export class UserError extends Error {}

/** Oldest supported Node for the build tools: [major, minor], as in package.json's engines. */
const oldest = [20, 19]

export function isNewEnough(version, [major, minor] = oldest) {
  const [itsMajor, itsMinor] = version.split('.').map(Number)
  return itsMajor > major || (itsMajor === major && itsMinor >= minor)
}

/**
 * Runs a command's body, which resolves to the exit code. If it rejects, the exit code is 1; a UserError prints its message
 * only, any other error its stack trace.
 */
export async function runCommand(body) {
  try {
    const { node } = process.versions
    if (!isNewEnough(node))
      throw new UserError(
        `This needs Node ${oldest.join('.')} or newer, but runs on ${node}. Install a newer one from https://nodejs.org.`
      )
    process.exitCode = await body()
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
