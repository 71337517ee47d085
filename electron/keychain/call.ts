import { type KeychainProblem, SalioError } from '#domain/accounts/failure.ts'

/**
 * The names under which entries are stored: those of accounts, and those of proxies, which no account's id can
 * spell.
 */
export type KeychainService = 'Salio' | 'Salio proxy'

/** One operation on the keychain. */
export interface KeychainCall {
  /** 'ask': asks the user to let Salio at all entries of the service, in one question. On Linux only. */
  readonly action: 'get' | 'set' | 'delete' | 'list' | 'ask'
  readonly service: KeychainService
  /** Left out for 'list' and 'ask'. */
  readonly entry?: string
  /** The secret to store; for 'set' only. */
  readonly secret?: string
  /** Must not prompt the user; where that would be needed, the problem is 'locked' or 'unasked'. */
  readonly quiet: boolean
}

export type KeychainAnswer = {
  /** The user was prompted to unlock the keychain. */
  readonly hasPrompted?: true
  /** The keychain lets in this process, and would ask the user about another one. */
  readonly letsProcess?: true
} & (
  | {
      readonly secret: string | null
      /** The names of the service's entries, for 'list' only. */
      readonly entries?: readonly string[]
      readonly problem?: undefined
    }
  /** 'unasked': the keychain is open, and would ask the user before it lets Salio at this entry. */
  | { readonly problem: KeychainProblem | 'unasked' }
)

/** Carries the problem only: messages of keychain libraries must not reach the logs. */
export const keychainError = (problem: KeychainProblem): SalioError =>
  new SalioError({ kind: 'keychain', problem })

/**
 * Error texts of libsecret, GDBus, gnome-keyring, macOS, Windows and the dynamic linker that the user can act
 * on.
 * Windows writes in the user's language, and keytar leaves its number out: there only English texts are known, and the
 * others are 'broken'. The size, which matters most, is checked before.
 */
const patterns: readonly (readonly [RegExp, KeychainProblem])[] = [
  [/locked|no such object|does not exist at path|user interaction is not allowed/i, 'locked'],
  [/cancel|dismissed|denied|not correct/i, 'refused'],
  [/too large|stub received bad data/i, 'tooLarge'],
  [/unable to decode|cannot be retrieved|bad data\b|data is invalid/i, 'unreadable'],
  // gnome-keyring's "device" is the disk it writes to.
  [/disk is full|not enough space|no space left|error occurred on the device/i, 'full'],
  [/timeout was reached|timed out|noreply/i, 'timeout'],
  [/secrets was not provided|serviceunknown|could not connect|cannot autolaunch|address is empty/i, 'absent'],
  // KWallet's words.
  [/createDLGroup failed/i, 'incomplete'],
  [/cannot spawn a message bus|failed to load keytar native addon/i, 'absent']
]

/** Classifies an error of the keychain library. */
export function keychainProblem(error: unknown): KeychainProblem {
  const message = error instanceof Error ? error.message : String(error)
  return patterns.find(([pattern]) => pattern.test(message))?.[1] ?? 'broken'
}
