import { readBusProperty } from './bus-property.ts'
import { sessionBus } from './bus-talk.ts'

/** Any longer and the keyring hangs; it is asked nothing that a person would have to answer. */
const PATIENCE = 10_000

/**
 * Whether the keyring that secrets are kept in is locked, found out without anybody being asked for a password.
 * @returns null where that cannot be told: on Windows and macOS, and without a Secret Service
 */
export async function isKeychainLocked(
  env: NodeJS.ProcessEnv,
  timeLimit = PATIENCE
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
