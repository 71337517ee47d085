import { type ChildProcess, execFileSync } from 'node:child_process'
import { Bus } from '../dbus/bus.ts'
import type { DesktopSession } from '../session.ts'
import {
  deleteSecret,
  lockKeyring,
  readEntries,
  readSecrets,
  replaceEntry,
  type StoredSecret,
  unlockKeyring
} from './secret-service.ts'

/** unlocked: ready to use. locked: running, but without a prompter to ask for the password. none: not on the bus. */
export type KeyringState = 'unlocked' | 'locked' | 'none'

const NAME = 'org.freedesktop.secrets'
const PASSWORD = 'test'

/** The session's gnome-keyring. Its files survive a restart. */
export class Keyring {
  readonly #session: DesktopSession
  #daemon: ChildProcess | null = null

  constructor(session: DesktopSession) {
    this.#session = session
  }

  /** Sets the state. Locking and unlocking keep the daemon running, as on a real desktop. */
  async setState(state: KeyringState): Promise<void> {
    if (state === 'none') return await this.#stop()
    if (!this.#daemon) await this.#start()
    if (state === 'locked') await lockKeyring(this.#session.env)
    else await unlockKeyring(this.#session.env, PASSWORD)
  }

  /** Stops the daemon and starts it again, unlocked. */
  async restart(): Promise<void> {
    await this.#stop()
    await this.#start()
  }

  /** All entries in the keyring, as they are. */
  entries(): Promise<StoredSecret[]> {
    return readEntries(this.#session.env)
  }

  /** All secrets in the keyring, without where they may be sent. */
  secrets(): Promise<StoredSecret[]> {
    return readSecrets(this.#session.env)
  }

  /** Deletes one of Salio's secrets, as another program would. */
  deleteSecret(account: string): Promise<void> {
    return deleteSecret(this.#session.env, account)
  }

  /** Makes one of Salio's secrets unreadable. */
  corruptSecret(account: string): Promise<void> {
    return replaceEntry(this.#session.env, account, Buffer.from([0x61, 0xff, 0xfe, 0x62]))
  }

  /** Makes one of Salio's secrets an entry of its first version: the secret alone. */
  unbindSecret(account: string, secret: string): Promise<void> {
    return replaceEntry(this.#session.env, account, Buffer.from(secret))
  }

  /** Stops the daemon from answering until resume(); it keeps its bus name. */
  freeze(): void {
    this.#daemon?.kill('SIGSTOP')
  }

  resume(): void {
    this.#daemon?.kill('SIGCONT')
  }

  /** Whether the daemon can write to its disk. */
  setWritable(hasRoom: boolean): void {
    execFileSync('prlimit', [
      '--pid',
      `${this.#daemon?.pid}`,
      `--fsize=${hasRoom ? 'unlimited' : 0}:unlimited`
    ])
  }

  async #start(): Promise<void> {
    // Exceeding the file size limit must fail the write instead of killing the daemon.
    const args = ['--ignore-signal=XFSZ', 'gnome-keyring-daemon']
    args.push('--foreground', '--components=secrets', '--unlock')
    const stdio = ['pipe' as const, 'ignore' as const, 'ignore' as const]
    this.#daemon = this.#session.processes.start('env', args, { stdio })
    this.#daemon.stdin?.end(PASSWORD) // a newline would become part of the password
    await this.#waitForName(true)
  }

  async #stop(): Promise<void> {
    if (!this.#daemon) return
    await this.#session.processes.stop(this.#daemon)
    this.#daemon = null
    await this.#waitForName(false)
  }

  async #waitForName(present: boolean): Promise<void> {
    const bus = await Bus.connect(this.#session.env)
    await bus.waitForName(NAME, present).finally(() => bus.close())
  }
}
