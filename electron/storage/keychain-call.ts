import type { KeychainProblem } from '../domain/failure.ts'
import { isKeychainLocked } from './keychain-lock.ts'
import { keychainProblem } from './keychain-problem.ts'

type Keytar = typeof import('keytar')

/** One thing to be done in the keychain. */
export interface KeychainCall {
  readonly does: 'get' | 'set' | 'delete'
  readonly entry: string
  /** What to keep there; of 'set' alone. */
  readonly secret?: string
  /** Nobody may be asked to unlock the keychain: where that were needed, the problem is 'locked'. */
  readonly quiet: boolean
}

export type KeychainAnswer =
  | { readonly secret: string | null; readonly problem?: undefined }
  | { readonly problem: KeychainProblem }

const SERVICE = 'Salio'
/** Bytes that an entry of Windows' Credential Manager holds. It says so in words of the user's own language. */
const LARGEST_ON_WINDOWS = 2560
/** What stands for bytes that are no text. */
const NO_TEXT = '\uFFFD'

/**
 * Does one thing in the system's keychain, one entry a secret, so that each stays within what Windows holds. Never
 * rejects. findCredentials is never called: on a locked keyring it kills the process.
 */
export async function carryOut(call: KeychainCall, platform = process.platform): Promise<KeychainAnswer> {
  if (platform === 'win32' && Buffer.byteLength(call.secret ?? '') > LARGEST_ON_WINDOWS)
    return { problem: 'tooLarge' }
  try {
    const wasLocked = await isKeychainLocked(process.env)
    if (wasLocked && call.quiet) return { problem: 'locked' }
    const secret = await work(await load(), call)
    if (secret?.includes(NO_TEXT)) return { problem: 'unreadable' }
    if (secret !== undefined) return { secret }
    // libsecret answers for a keyring that stayed locked as for an empty one.
    if (wasLocked && (await isKeychainLocked(process.env))) return { problem: 'locked' }
    return call.does === 'get' ? { problem: 'missing' } : { secret: null }
  } catch (error) {
    return { problem: keychainProblem(error) }
  }
}

/** Undefined where there was nothing. */
async function work(
  keytar: Keytar,
  { does, entry, secret = '' }: KeychainCall
): Promise<string | null | undefined> {
  switch (does) {
    case 'get':
      return (await keytar.getPassword(SERVICE, entry)) ?? undefined
    case 'set':
      await keytar.setPassword(SERVICE, entry, secret)
      return null
    case 'delete':
      return (await keytar.deletePassword(SERVICE, entry)) ? null : undefined
  }
}

/** Not before it is needed: without libsecret the native part cannot be loaded, and Salio starts all the same. */
const load = async (): Promise<Keytar> => (await import('keytar')).default
