import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Written by the check of signatures: to `info` once it has read one, to `warn` where it lets a file pass unchecked. */
interface CheckLog {
  info(line?: unknown): void
  warn(line?: unknown): void
  error(line?: unknown): void
}

/** The part of electron-updater's NsisUpdater that checks who signed an installer. */
interface SignatureChecker {
  logger: CheckLog | null
  /** Null for a good signature and, without further words, where the check could not be carried out. */
  verifyUpdateCodeSignature: (publisherNames: string[], file: string) => Promise<string | null>
}

/**
 * Has an installer refused whose signature could not be checked. electron-updater lets it pass where PowerShell does not
 * run, and says so in its log only.
 */
export function demandSignature(updater: SignatureChecker): void {
  const verify = updater.verifyUpdateCodeSignature
  updater.verifyUpdateCodeSignature = async (publisherNames, file) => {
    let isRead = false
    let isSkipped = false
    updater.logger = {
      info(line) {
        isRead ||= String(line).startsWith('LiteralPath: ')
      },
      warn(line) {
        isSkipped ||= /ignoring signature/i.test(String(line))
      },
      error: () => undefined
    }
    try {
      const problem = await verify(publisherNames, file)
      return problem ?? (isRead && !isSkipped ? null : 'the signature could not be checked')
    } finally {
      updater.logger = null
    }
  }
}

/** For the installer that electron-builder makes: silently, as an update, and starting the new version afterwards. */
const INSTALLER_ARGUMENTS = ['--updated', '/S', '--force-run']

/**
 * Starts a downloaded installer, which waits for Salio to end. Resolves once it runs; rejects if it cannot be started,
 * because a virus scanner has removed it or keeps it from running, for example.
 */
export async function startInstaller(file: string): Promise<void> {
  const installer = spawn(file, INSTALLER_ARGUMENTS, { detached: true, stdio: 'ignore' })
  await once(installer, 'spawn')
  installer.unref()
}
