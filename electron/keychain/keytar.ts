import { type KeychainProblem, SalioError } from '#domain/accounts/failure.ts'
import { isAddonGenuine } from './addon.ts'
import { isKeychainLocked } from './lock.ts'

/** Carries the problem only: messages of keychain libraries must not reach the logs. */
export const keychainError = (problem: KeychainProblem): SalioError =>
  new SalioError({ kind: 'keychain', problem })

/**
 * Error texts of libsecret, GDBus, gnome-keyring, macOS, Windows and the dynamic linker that the user can act
 * on.
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
  [/cannot spawn a message bus|failed to load keytar native addon/i, 'absent']
]

/** Classifies an error of the keychain library. */
export function keychainProblem(error: unknown): KeychainProblem {
  const message = error instanceof Error ? error.message : String(error)
  return patterns.find(([pattern]) => pattern.test(message))?.[1] ?? 'broken'
}

type Keytar = typeof import('keytar')

/**
 * The names under which entries are stored: those of accounts, and those of proxies, which no account's id can
 * spell.
 */
export type KeychainService = 'Salio' | 'Salio proxy'

/** One operation on the keychain. */
export interface KeychainCall {
  readonly action: 'get' | 'set' | 'delete' | 'list'
  readonly service: KeychainService
  /** Left out for 'list'. */
  readonly entry?: string
  /** The secret to store; for 'set' only. */
  readonly secret?: string
  /** Must not prompt the user to unlock the keychain; where that would be needed, the problem is 'locked'. */
  readonly quiet: boolean
}

export type KeychainAnswer =
  | {
      readonly secret: string | null
      /** The names of the service's entries, for 'list' only. */
      readonly entries?: readonly string[]
      readonly problem?: undefined
    }
  | { readonly problem: KeychainProblem }

/**
 * Bytes in an entry of the Windows Credential Manager. Checked here, because Windows reports it in the user's
 * own language.
 */
const LARGEST_ON_WINDOWS = 2560
/** Unicode's replacement character: the stored bytes were not text. */
const REPLACEMENT_CHARACTER = '\uFFFD'

/**
 * Performs one operation on the system's keychain. Each secret has its own entry, so that none exceeds the
 * limit of Windows. Never rejects.
 */
export async function runKeychainCall(
  call: KeychainCall,
  platform = process.platform
): Promise<KeychainAnswer> {
  if (platform === 'win32' && Buffer.byteLength(call.secret ?? '') > LARGEST_ON_WINDOWS)
    return { problem: 'tooLarge' }
  try {
    const wasLocked = await isKeychainLocked(process.env)
    if (wasLocked && call.quiet) return { problem: 'locked' }
    if (!isAddonGenuine()) return { problem: 'altered' }
    if (call.action === 'list') {
      // Never prompts: keytar's findCredentials crashes the process on a keyring that stays locked.
      if (wasLocked) return { problem: 'locked' }
      return { secret: null, entries: await list(await loadKeytar(), call.service) }
    }
    const secret = await operate(await loadKeytar(), call)
    if (secret?.includes(REPLACEMENT_CHARACTER)) return { problem: 'unreadable' }
    if (secret !== undefined) return { secret }
    // libsecret reports a keyring that stayed locked like an empty one.
    if (wasLocked && (await isKeychainLocked(process.env))) return { problem: 'locked' }
    return call.action === 'get' ? { problem: 'missing' } : { secret: null }
  } catch (error) {
    return { problem: keychainProblem(error) }
  }
}

/** Undefined where there was no such entry. */
async function operate(
  keytar: Keytar,
  { action, entry = '', secret = '', service }: KeychainCall
): Promise<string | null | undefined> {
  switch (action) {
    case 'get':
      return (await keytar.getPassword(service, entry)) ?? undefined
    case 'set':
      await keytar.setPassword(service, entry, secret)
      return null
    case 'delete':
      return (await keytar.deletePassword(service, entry)) ? null : undefined
    case 'list':
      return null
    default:
      return action satisfies never
  }
}

/** On Windows a service's name is a mere prefix, so that entries of the other service are among these. */
const list = async (keytar: Keytar, service: KeychainService): Promise<readonly string[]> =>
  (await keytar.findCredentials(service)).map(({ account }) => account)

/**
 * Loaded on first use: without libsecret the native module cannot be loaded, and Salio must start all the
 * same.
 */
const loadKeytar = async (): Promise<Keytar> => (await import('keytar')).default
