import { createCipheriv, createDiffieHellmanGroup, hkdfSync, randomBytes } from 'node:crypto'
import { Bus, type Call } from './bus.ts'

const NAME = 'org.gnome.keyring.SystemPrompter'
const PATH = '/org/gnome/keyring/Prompter'
const CALLBACK = 'org.gnome.keyring.internal.Prompter.Callback'

/**
 * Plays the window in which a person is asked for the keyring's password, by the protocol of gnome-keyring: the
 * person says no, types the password, or lets it stand there.
 */
export class Prompter {
  /** What to type; null says no, undefined nothing. */
  answer: string | null | undefined = null
  /** How often somebody was asked. */
  asked = 0
  #bus: Bus | null = null

  async start(env: Readonly<Record<string, string>>): Promise<void> {
    this.#bus = await Bus.connect(env)
    this.#bus.serve(PATH, call => this.#serve(call))
    await this.#bus.own(NAME)
  }

  stop(): void {
    this.#bus?.close()
    this.#bus = null
  }

  #serve({ body, member, sender }: Call): readonly [string] | null {
    const [callback, type, , theirs = ''] = body as [string, string?, unknown?, string?]
    // After the answer to the call that it follows from.
    const ready = (reply: string, exchange: string) =>
      setImmediate(
        () => void this.#bus?.call(sender, callback, CALLBACK, 'PromptReady', 'sa{sv}s', reply, {}, exchange)
      )
    if (member === 'BeginPrompting') ready('', '')
    else if (member === 'PerformPrompt') {
      if (type === 'password') this.asked += 1
      const { answer } = this
      if (answer !== undefined) ready(answer === null ? 'no' : 'yes', sealed(theirs, answer ?? ''))
    } else if (member !== 'StopPrompting') return null
    return ['']
  }
}

/** A password as it travels to the keyring: Diffie-Hellman, then AES, in a group of a key file. */
function sealed(theirs: string, password: string): string {
  const [, key = ''] = /^public=(.+)$/m.exec(theirs) ?? []
  const exchange = createDiffieHellmanGroup('modp5')
  const mine = exchange.generateKeys('base64')
  const shared = exchange.computeSecret(Buffer.from(key, 'base64'))
  const padded = Buffer.concat([Buffer.alloc(192 - shared.length), shared])
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(hkdfSync('sha256', padded, '', '', 16)), iv)
  const secret = Buffer.concat([cipher.update(password), cipher.final()]).toString('base64')
  return `[sx-aes-1]\npublic=${mine}\nsecret=${secret}\niv=${iv.toString('base64')}\n`
}
