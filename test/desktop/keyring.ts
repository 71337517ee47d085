import type { ChildProcess } from 'node:child_process'
import { Bus } from './bus.ts'
import { readSecrets, type StoredSecret } from './secrets.ts'
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

  /** Brings the keyring into a state, restarting the daemon. */
  async become(state: KeyringState): Promise<void> {
    await this.#stop()
    if (state === 'none') return
    await this.#start(true)
    if (state === 'unlocked') return
    // Only a keyring that was created before can be locked.
    await this.#stop()
    await this.#start(false)
  }

  /** Every secret in it. */
  secrets(): Promise<StoredSecret[]> {
    return readSecrets(this.#session.env)
  }

  async #start(unlock: boolean): Promise<void> {
    const args = ['--foreground', '--components=secrets', unlock ? '--unlock' : '--start']
    const stdio = [unlock ? 'pipe' : 'ignore', 'ignore', 'ignore'] as const
    this.#daemon = this.#session.processes.start('gnome-keyring-daemon', args, {
      stdio: [...stdio]
    })
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
