import { type KeychainProblem, SalioError } from '../domain/failure.ts'

/** Says nothing but the problem: what a keychain library puts into its messages is not for logs. */
export const keychainError = (problem: KeychainProblem): SalioError =>
  new SalioError({ kind: 'keychain', problem })

/** The words of libsecret, GDBus, gnome-keyring, macOS, Windows and the dynamic linker, as far as they tell what to do. */
const signs: readonly (readonly [RegExp, KeychainProblem])[] = [
  [/locked|no such object|does not exist at path|user interaction is not allowed/i, 'locked'],
  [/cancel|dismissed|denied|not correct/i, 'refused'],
  [/too large|stub received bad data/i, 'tooLarge'],
  [/unable to decode|cannot be retrieved|bad data\b|data is invalid/i, 'unreadable'],
  // What gnome-keyring calls a device is the disk that it writes to.
  [/disk is full|not enough space|no space left|error occurred on the device/i, 'full'],
  [/timeout was reached|timed out|noreply/i, 'timeout'],
  [/secrets was not provided|serviceunknown|could not connect|cannot autolaunch|address is empty/i, 'absent'],
  [/cannot spawn a message bus|failed to load keytar native addon/i, 'absent']
]

/** What an error of the keychain library means. */
export function keychainProblem(error: unknown): KeychainProblem {
  const words = error instanceof Error ? error.message : String(error)
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'broken'
}
