import { sessionBus } from '#linux/dbus-connection.ts'
import { readBusProperty } from '#linux/dbus-property.ts'

/** Milliseconds. This call never waits for the user, so a keyring that takes longer hangs. */
const TIME_LIMIT = 10_000

/**
 * Whether the default keyring is locked, found out without prompting the user.
 * @returns null where it cannot be found out: on Windows and macOS, and without a Secret Service
 */
export async function isKeychainLocked(
  env: NodeJS.ProcessEnv,
  timeLimit = TIME_LIMIT
): Promise<boolean | null> {
  if (process.platform !== 'linux') return null
  return readBusProperty(
    sessionBus(env),
    {
      owner: 'org.freedesktop.secrets',
      path: '/org/freedesktop/secrets/aliases/default',
      interface: 'org.freedesktop.Secret.Collection',
      name: 'Locked'
    },
    timeLimit
  )
}
