import type { Desktop } from '../../index.ts'
import { Processes } from '../../processes.ts'
import { callOnce, type Peer, untilThere, Windows } from './peer.ts'

const PASSWORD = 'test'
const DAEMON = 'org.kde.kwalletd5'

/** KWallet as it comes, without a wallet: the first program that stores something gets its wizard. */
export class KWallet implements Peer {
  readonly name = 'KWallet'
  readonly programs = ['kwalletd5']
  readonly asksEachProcess = false
  readonly refusal = 'locked'
  #desktop: Desktop | null = null
  #processes: Processes | null = null

  async start(desktop: Desktop): Promise<void> {
    this.#desktop = desktop
    this.#processes = new Processes(desktop.env)
    this.#processes.start('kwalletd5', [])
    await untilThere(desktop)
  }

  async stop(): Promise<void> {
    await this.#processes?.stopAll()
  }

  async lock(): Promise<void> {
    await callOnce(this.#running(), DAEMON, '/modules/kwalletd5', 'org.kde.KWallet', 'closeAllWallets')
  }

  async answer(how: 'allow' | 'refuse'): Promise<void> {
    const keys = how === 'allow' ? [`=${PASSWORD}`, 'Return'] : ['Escape']
    await this.#windows().answer(...keys)
  }

  /** Goes through the wizard: a wallet encrypted with a password, which is then asked for twice. */
  async makeWallet(): Promise<void> {
    const windows = this.#windows()
    await windows.click(108, 166)
    await windows.answer('Return')
    await windows.answer(`=${PASSWORD}`, 'Tab', `=${PASSWORD}`, 'Return')
  }

  questions(): number {
    return this.#windows().ids().length
  }

  #windows(): Windows {
    return new Windows(this.#running(), 'class', 'kwalletd5')
  }

  #running(): Desktop {
    if (!this.#desktop) throw new Error('KWallet does not run')
    return this.#desktop
  }
}
