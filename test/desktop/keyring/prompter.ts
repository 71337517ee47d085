import { createCipheriv, createDiffieHellmanGroup, hkdfSync, randomBytes } from 'node:crypto'
import { Bus, type BusMessage } from '../dbus/bus.ts'

const NAME = 'org.gnome.keyring.SystemPrompter'
const PATH = '/org/gnome/keyring/Prompter'
const CALLBACK = 'org.gnome.keyring.internal.Prompter.Callback'

/**
 * A fake of the system prompter, which asks for the keyring's password, in gnome-keyring's protocol. It cancels,
 * enters the password or never answers.
 */
export class Prompter {
  /** The password to enter; null cancels the prompt, undefined never answers it. */
  answer: string | null | undefined = null
  /** How often a password was requested. */
  promptCount = 0
  #bus: Bus | null = null

  async start(env: Readonly<Record<string, string>>): Promise<void> {
    this.#bus = await Bus.connect(env)
    this.#bus.serve(PATH, call => this.#serve(call))
    await this.#bus.requestName(NAME)
  }

  stop(): void {
    this.#bus?.close()
    this.#bus = null
  }

  #serve({ body, member, sender }: BusMessage): readonly [string] | null {
    const [callback, type, , peerExchange = ''] = body as [string, string?, unknown?, string?]
    // The callback must follow the reply to the current call.
    const sendReady = (reply: string, exchange: string) =>
      setImmediate(
        () => void this.#bus?.call(sender, callback, CALLBACK, 'PromptReady', 'sa{sv}s', reply, {}, exchange)
      )
    if (member === 'BeginPrompting') sendReady('', '')
    else if (member === 'PerformPrompt') {
      if (type === 'password') this.promptCount += 1
      const { answer } = this
      if (answer !== undefined) sendReady(answer === null ? 'no' : 'yes', encrypt(peerExchange, answer ?? ''))
    } else if (member !== 'StopPrompting') return null
    return ['']
  }
}

/** Encrypts a password for the keyring, in the protocol sx-aes-1: Diffie-Hellman and AES, written as a key file. */
function encrypt(peerExchange: string, password: string): string {
  const [, key = ''] = /^public=(.+)$/m.exec(peerExchange) ?? []
  const exchange = createDiffieHellmanGroup('modp5')
  const mine = exchange.generateKeys('base64')
  const shared = exchange.computeSecret(Buffer.from(key, 'base64'))
  const padded = Buffer.concat([Buffer.alloc(192 - shared.length), shared])
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(hkdfSync('sha256', padded, '', '', 16)), iv)
  const secret = Buffer.concat([cipher.update(password), cipher.final()]).toString('base64')
  return `[sx-aes-1]\npublic=${mine}\nsecret=${secret}\niv=${iv.toString('base64')}\n`
}
