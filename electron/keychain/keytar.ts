import { isAddonGenuine } from './addon.ts'
import { type KeychainAnswer, type KeychainCall, keychainProblem } from './call.ts'

type Keytar = typeof import('keytar')

/**
 * Bytes in an entry of the Windows Credential Manager. Checked here, because Windows reports it in the user's
 * own language.
 */
const LARGEST_ON_WINDOWS = 2560
/** Unicode's replacement character: the stored bytes were not text. */
const REPLACEMENT_CHARACTER = '\uFFFD'

/**
 * Performs one operation on the keychain of Windows or macOS. Each secret has its own entry, so that none exceeds the
 * limit of Windows. Never rejects.
 */
export async function runKeychainCall(
  call: KeychainCall,
  platform = process.platform
): Promise<KeychainAnswer> {
  if (platform === 'win32' && Buffer.byteLength(call.secret ?? '') > LARGEST_ON_WINDOWS)
    return { problem: 'tooLarge' }
  try {
    return await operate(call)
  } catch (error) {
    const problem = keychainProblem(error)
    // These systems always have a keychain: what is absent is the addon, which an antivirus may have taken away.
    return { problem: problem === 'absent' ? 'altered' : problem }
  }
}

/**
 * Has keytar carry out one operation. Rejects with the library's errors. What it says of a missing secret is all that
 * Windows and macOS say.
 */
export async function operate(call: KeychainCall): Promise<KeychainAnswer> {
  if (!isAddonGenuine()) return { problem: 'altered' }
  const { action, entry = '', secret = '', service } = call
  const keytar = await loadKeytar()
  switch (action) {
    case 'get': {
      const text = await keytar.getPassword(service, entry)
      if (text === null) return { problem: 'missing' }
      return text.includes(REPLACEMENT_CHARACTER) ? { problem: 'unreadable' } : { secret: text }
    }
    case 'set':
      await keytar.setPassword(service, entry, secret)
      return { secret: null }
    case 'delete':
      // False where there was none.
      await keytar.deletePassword(service, entry)
      return { secret: null }
    case 'list':
      // On Windows a service's name is a mere prefix, so that entries of the other service are among these.
      return { secret: null, entries: [...(await allSecrets(service)).keys()] }
    case 'ask':
      return { secret: null }
    default:
      return action satisfies never
  }
}

/**
 * The secrets of a service by name. On Linux the process dies where one of them stays locked, as it does when the user
 * refuses.
 */
export async function allSecrets(service: string): Promise<Map<string, string>> {
  const found = await (await loadKeytar()).findCredentials(service)
  return new Map(found.map(({ account, password }) => [account, password]))
}

/**
 * Loaded on first use: without libsecret the native module cannot be loaded, and Salio must start all the
 * same.
 */
const loadKeytar = async (): Promise<Keytar> => (await import('keytar')).default
