import { createHash } from 'node:crypto'
import type { Draft } from '#contract/accounts.ts'
import type { Account } from '#domain/accounts/account.ts'
import type { AccountReading } from '#domain/accounts/wallet.ts'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Credentials } from '#providers/kit/provider.ts'
import type { Store } from '#storage/store.ts'
import type { Connections } from '../connections/connections.ts'
import { throwIfStopped } from '../connections/waits.ts'
import type { Clock } from '../ports.ts'
import { existingAccount, secretFieldsAfter, typedSecrets } from './drafts.ts'

/** A reading taken to test a draft. */
export interface ConnectionTest {
  /** Fingerprint of the draft. */
  readonly fingerprint: string
  readonly reading: AccountReading
  /** When it was read, by the wall clock and by the monotonic clock. */
  readonly at: number
  readonly tick: number
}

interface TrialParts {
  readonly clock: Clock
  readonly store: Store
  readonly connections: Connections
}

/**
 * Tests drafts. The last result is remembered, so that Test connection followed by Done reads the provider
 * only once.
 */
export class ConnectionTests {
  readonly #parts: TrialParts
  #last: ConnectionTest | null = null

  constructor(parts: TrialParts) {
    this.#parts = parts
  }

  /**
   * Reads an account with the draft; rejects with a SalioError.
   * @param after monotonic tick of the account's last regular reading: an older test result is not reused
   */
  async read(draft: Draft, after: number | null = null): Promise<ConnectionTest> {
    const { clock, connections } = this.#parts
    const { accountId, environment, providerId, values } = draft
    const of = fingerprint([accountId, providerId, environment, values, draft.secrets])
    const card = connections.provider(providerId)
    const from = Math.max(clock.monotonic() - card.interval.least * MINUTE, after ?? Number.NEGATIVE_INFINITY)
    if (this.#last?.fingerprint === of && this.#last.tick > from) return this.#last
    const { credentials, existing } = await this.#completeCredentials(draft)
    const reading = await connections.openForTest(providerId, credentials, existing).read()
    throwIfStopped()
    this.#last = { fingerprint: of, reading, at: clock.now(), tick: clock.monotonic() }
    return this.#last
  }

  /** Sends one request with the draft and keeps nothing of the answer; rejects with a SalioError. */
  async readAnswer(draft: Draft): Promise<AnswerTree> {
    const { credentials, existing } = await this.#completeCredentials(draft)
    return this.#parts.connections.readAnswer(draft.providerId, credentials, existing)
  }

  /** Discards the last result, once it has been used. */
  forget(): void {
    this.#last = null
  }

  /** The credentials typed in, completed with the stored secrets. */
  async #completeCredentials(draft: Draft): Promise<{ credentials: Credentials; existing: Account | null }> {
    const { connections, store } = this.#parts
    const existing = existingAccount(store, draft)
    const typed = typedSecrets(draft)
    const { environment, providerId, values } = draft
    const isSent = (field: string) => connections.bindingOf(providerId, field, values) !== null
    const fields = secretFieldsAfter(connections.provider(providerId), existing, draft, isSent)
    // A retyped secret need not be in the keychain, which may have lost it.
    const missing = fields.filter(field => !(field in typed))
    const kept = existing
      ? await connections.secretsOf(existing, { fields: missing, values, asked: true })
      : {}
    return { existing, credentials: { environment, values, secrets: { ...kept, ...typed } } }
  }
}

/** Identifies a draft without keeping the secrets in it. */
const fingerprint = (draft: unknown): string =>
  createHash('sha256').update(JSON.stringify(draft)).digest('base64')
