import { type ChildProcess, execFileSync } from 'node:child_process'
import { Bus } from './bus.ts'
import { deleteSecret, lock, readSecrets, type StoredSecret, spoilSecret, unlock } from './secrets.ts'
import type { Session } from './session.ts'

/** unlocked: ready to use. locked: there is one, and nobody to ask for its password. none: nothing on the bus. */
export type KeyringState = 'unlocked' | 'locked' | 'none'

const NAME = 'org.freedesktop.secrets'
const PASSWORD = 'test'

/** The session's own gnome-keyring; its files survive a restart. */
export class Keyring {
  readonly #session: Session
  #daemon: ChildProcess | null = null

  constructor(session: Session) {
    this.#session = session
  }

  /** Brings the keyring into a state; locking and unlocking leave the daemon running, as on a real desktop. */
  async become(state: KeyringState): Promise<void> {
    if (state === 'none') return await this.#stop()
    if (!this.#daemon) await this.#start()
    if (state === 'locked') await lock(this.#session.env)
    else await unlock(this.#session.env, PASSWORD)
  }

  /** The daemon dies and comes back, unlocked. */
  async restart(): Promise<void> {
    await this.#stop()
    await this.#start()
  }

  /** Every secret in it. */
  secrets(): Promise<StoredSecret[]> {
    return readSecrets(this.#session.env)
  }

  /** Another program deletes one of Salio's secrets. */
  lose(account: string): Promise<void> {
    return deleteSecret(this.#session.env, account)
  }

  /** One of Salio's secrets can no longer be read. */
  spoil(account: string): Promise<void> {
    return spoilSecret(this.#session.env, account)
  }

  /** It keeps its name on the bus and answers nothing, until resume(). */
  freeze(): void {
    this.#daemon?.kill('SIGSTOP')
  }

  resume(): void {
    this.#daemon?.kill('SIGCONT')
  }

  /** The disk it writes to has no room, or has some again. */
  setRoom(room: boolean): void {
    execFileSync('prlimit', ['--pid', `${this.#daemon?.pid}`, `--fsize=${room ? 'unlimited' : 0}:unlimited`])
  }

  async #start(): Promise<void> {
    // Without room a write is to fail, not to kill it.
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
