import { Bus } from '../../dbus/bus.ts'
import type { Desktop } from '../../index.ts'
import { Processes } from '../../processes.ts'
import { type Peer, untilOpen, Windows } from './peer.ts'

const PASSWORD = 'test'
const PROMPTER = 'org.gnome.keyring.SystemPrompter'

/** gnome-keyring with the prompter of its own desktop, in GTK. */
export class GnomeKeyring implements Peer {
  readonly name = 'gnome-keyring'
  readonly programs = ['gnome-keyring-daemon', '/usr/libexec/gcr-prompter']
  readonly asksEachProcess = false
  readonly refusal = 'locked'
  #desktop: Desktop | null = null
  #processes: Processes | null = null

  async start(desktop: Desktop): Promise<void> {
    this.#desktop = desktop
    this.#processes = new Processes(desktop.env)
    await desktop.keyring.setState('unlocked')
    await untilOpen(desktop)
  }

  async stop(): Promise<void> {
    await this.#processes?.stopAll()
    await this.#desktop?.keyring.setState('none')
  }

  async lock(): Promise<void> {
    const { env, keyring } = this.#running()
    await keyring.setState('locked')
    // It ends when it has had nothing to ask for some seconds.
    this.#processes?.start('/usr/libexec/gcr-prompter', [])
    const bus = await Bus.connect(env)
    await bus.waitForName(PROMPTER, true).finally(() => bus.close())
  }

  async answer(how: 'allow' | 'refuse'): Promise<void> {
    await this.#windows().answer(...(how === 'allow' ? [`=${PASSWORD}`, 'Return'] : ['Escape']))
  }

  questions(): number {
    return this.#windows().ids().length
  }

  #windows(): Windows {
    return new Windows(this.#running(), 'name', 'Unlock.*Keyring')
  }

  #running(): Desktop {
    if (!this.#desktop) throw new Error('gnome-keyring does not run')
    return this.#desktop
  }
}
