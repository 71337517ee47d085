import { setTimeout } from 'node:timers/promises'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'

interface TrustOptions {
  /** PEM; defaults to the runtime's CA certificates and the system's. */
  readonly certificates?: readonly string[] | undefined
  /** Reads the system's CA certificates anew, PEM; null where that fails. */
  readonly readSystem?: (() => Promise<readonly string[] | null>) | undefined
}

/** Milliseconds that another process has to read the store. */
const REREAD_TIMEOUT = 10_000

/** The CA certificates that servers are checked against. Companies install their own in the system's store. */
export class Trust {
  readonly #options: TrustOptions
  #roots: readonly string[]
  #context: SecureContext
  #rereading: Promise<void> | null = null

  constructor(options: TrustOptions) {
    this.#options = options
    this.#roots = options.certificates ?? withRuntimes(getCACertificates('system'))
    this.#context = contextOf(this.#roots)
  }

  get context(): SecureContext {
    return this.#context
  }

  /**
   * Whether another context is to be used than the one with which a certificate was not trusted, since the system trusts
   * other CA certificates now. Node reads its store once per process, so this takes another process.
   */
  async isOtherThan(context: SecureContext): Promise<boolean> {
    if (this.#context === context) {
      this.#rereading ??= this.#reread().finally(() => {
        this.#rereading = null
      })
      await this.#rereading
    }
    return this.#context !== context
  }

  async #reread(): Promise<void> {
    const { readSystem } = this.#options
    if (!readSystem) return
    const system = await Promise.race([readSystem(), setTimeout(REREAD_TIMEOUT, null, { ref: false })])
    if (system === null) return
    const roots = withRuntimes(system)
    if (roots.length === this.#roots.length && roots.every(root => this.#roots.includes(root))) return
    this.#roots = roots
    this.#context = contextOf(roots)
  }
}

const withRuntimes = (system: readonly string[]): readonly string[] => [
  ...new Set([...getCACertificates('default'), ...system])
]

/** Takes about 100 ms for a few hundred certificates. */
const contextOf = (roots: readonly string[]): SecureContext =>
  createSecureContext({ ca: [...roots], minVersion: 'TLSv1.2' })
