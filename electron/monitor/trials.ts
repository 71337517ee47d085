import { createHash } from 'node:crypto'
import type { Draft } from '../contract/intents.ts'
import type { Account } from '../domain/account.ts'
import type { AnswerTree } from '../domain/answer-tree.ts'
import type { AccountReading } from '../domain/wallet.ts'
import type { Credentials } from '../providers/provider.ts'
import type { Store } from '../storage/store.ts'
import type { Connections } from './connections.ts'
import { knownAccount, secretFieldsAfter, typedSecrets } from './drafts.ts'
import type { Clock } from './ports.ts'

/** A reading taken to see whether a draft works. */
export interface Trial {
  /** The draft's fingerprint. */
  readonly of: string
  readonly reading: AccountReading
  /** When, by the wall clock and by the monotonic one. */
  readonly at: number
  readonly mark: number
}

interface TrialParts {
  readonly clock: Clock
  readonly store: Store
  readonly connections: Connections
}

/** Tries drafts out. The last answer is remembered, so that Test connection and then Done ask the provider once. */
export class Trials {
  readonly #parts: TrialParts
  #last: Trial | null = null

  constructor(parts: TrialParts) {
    this.#parts = parts
  }

  /**
   * Reads an account with what is filled in; rejects with a SalioError.
   * @param after the monotonic mark of what has been read of it otherwise: an older answer is not used any more
   */
  async read(draft: Draft, after: number | null = null): Promise<Trial> {
    const { clock, connections } = this.#parts
    const { accountId, environment, providerId, values } = draft
    const of = fingerprint([accountId, providerId, environment, values, draft.secrets])
    const card = connections.provider(providerId)
    const from = Math.max(clock.monotonic() - card.interval.least * 60_000, after ?? Number.NEGATIVE_INFINITY)
    if (this.#last?.of === of && this.#last.mark > from) return this.#last
    const { credentials, known } = await this.#filledIn(draft)
    const reading = await connections.trial(providerId, credentials, known).read()
    this.#last = { of, reading, at: clock.now(), mark: clock.monotonic() }
    return this.#last
  }

  /** Asks once with what is filled in and keeps nothing of the answer; rejects with a SalioError. */
  async look(draft: Draft): Promise<AnswerTree> {
    const { credentials, known } = await this.#filledIn(draft)
    return this.#parts.connections.look(draft.providerId, credentials, known)
  }

  /** Forgets the last answer, once it has been put to use. */
  forget(): void {
    this.#last = null
  }

  /** What was typed, and the secrets that are kept in place of those that were not. */
  async #filledIn(draft: Draft): Promise<{ credentials: Credentials; known: Account | null }> {
    const { connections, store } = this.#parts
    const known = knownAccount(store, draft)
    const typed = typedSecrets(draft)
    const fields = secretFieldsAfter(connections.provider(draft.providerId), known, draft)
    // What is typed anew need not be had from the keychain, which may have lost it.
    const missing = fields.filter(field => !(field in typed))
    const kept = known ? await connections.secretsOf(known, missing, true) : {}
    const { environment, values } = draft
    return { known, credentials: { environment, values, secrets: { ...kept, ...typed } } }
  }
}

/** Tells one draft from another without keeping the secrets typed into it. */
const fingerprint = (draft: unknown): string =>
  createHash('sha256').update(JSON.stringify(draft)).digest('base64')
