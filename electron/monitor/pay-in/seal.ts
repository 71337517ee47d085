import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type KeychainProblem, SalioError } from '#domain/accounts/failure.ts'
import type { PayInChange } from '#domain/pay-in/changes.ts'
import { SEAL_ENTRY } from '#keychain/seal-entry.ts'
import type { SecretStore } from '#keychain/secrets.ts'
import type { StoredPayIns } from '#storage/tables/pay-ins.ts'

/** The key of the seals as the keychain gives it, or why it does not. */
export type FoundKey =
  | { readonly kind: 'key'; readonly key: SealKey }
  | { readonly kind: 'none'; readonly problem: KeychainProblem }

/** A random key. Its id says which one made a seal, and gives away nothing of it. */
export class SealKey {
  readonly id: string
  readonly #bytes: Buffer

  private constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.id = this.#mac('salio pay-in key').slice(0, 16)
  }

  static random(): SealKey {
    return new SealKey(randomBytes(32))
  }

  /** Null for a text that no version of Salio writes. */
  static parse(text: string): SealKey | null {
    const [, encoded] = /^salio-pay-in:1:([\w-]{43})$/.exec(text) ?? []
    return encoded === undefined ? null : new SealKey(Buffer.from(encoded, 'base64url'))
  }

  /** As the keychain keeps it. */
  text(): string {
    return `salio-pay-in:1:${this.#bytes.toString('base64url')}`
  }

  /** The seal of a wallet's ways and their changes. Another wallet's, or one value more or less, has another. */
  seal(
    walletId: string,
    { vouched, ways }: Omit<StoredPayIns, 'seal'>,
    changes: readonly PayInChange[]
  ): string {
    const lines = changes.map(change => [
      ...[change.id, change.wayId, change.kind, change.field, change.before, change.after],
      ...[change.at, change.by, change.answeredAt]
    ])
    return this.#mac(JSON.stringify(['salio pay-in', 1, walletId, vouched, ways, lines]))
  }

  fits(walletId: string, stored: StoredPayIns, changes: readonly PayInChange[]): boolean {
    const expected = Buffer.from(this.seal(walletId, stored, changes))
    const found = Buffer.from(stored.seal ?? '')
    return expected.length === found.length && timingSafeEqual(expected, found)
  }

  #mac(text: string): string {
    return createHmac('sha256', this.#bytes).update(text).digest('base64url')
  }
}

/**
 * The key in the keychain. It is read once until Salio quits: a keychain may ask its user at each reading, and whoever can
 * change its entries while Salio runs can also seal what they like.
 */
export class SealKeys {
  readonly #keychain: Pick<SecretStore, 'get' | 'set'>
  #known: SealKey | null = null

  constructor(keychain: Pick<SecretStore, 'get' | 'set'>) {
    this.#keychain = keychain
  }

  /** @param asked whether the user has requested it just now; only then may they be prompted again */
  async find(asked: boolean): Promise<FoundKey> {
    if (this.#known) return { kind: 'key', key: this.#known }
    try {
      const key = SealKey.parse(await this.#keychain.get(...SEAL_ENTRY, asked))
      if (!key) return { kind: 'none', problem: 'unreadable' }
      this.#known = key
      return { kind: 'key', key }
    } catch (error) {
      return { kind: 'none', problem: problemOf(error) }
    }
  }

  /** Stores a new key; null if that was done. */
  async keep(key: SealKey): Promise<KeychainProblem | null> {
    try {
      await this.#keychain.set(...SEAL_ENTRY, key.text(), true)
      this.#known = key
      return null
    } catch (error) {
      return problemOf(error)
    }
  }
}

const problemOf = (error: unknown): KeychainProblem =>
  error instanceof SalioError && error.failure.kind === 'keychain' ? error.failure.problem : 'broken'
