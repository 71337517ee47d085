import type { ConnectIntent, Draft, FoundWallet, Result } from '#contract/accounts.ts'
import type { Account } from '#domain/accounts/account.ts'
import { proposeThresholds } from '#domain/alerts/thresholds.ts'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import type { Secrets } from '#keychain/secrets.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import type { Recorder } from '../alerts/recorder.ts'
import type { Connections } from '../connections/connections.ts'
import { failureFromError } from '../connections/failure-of.ts'
import type { Waits } from '../connections/waits.ts'
import type { Poller } from '../polling/poller.ts'
import type { Clock } from '../ports.ts'
import { ConnectionTests } from './connection-test.ts'
import { accountFromDraft, changesReading, existingAccount, typedSecrets } from './drafts.ts'

interface AccountSetupParts {
  readonly clock: Clock
  readonly store: Store
  readonly secrets: Secrets
  readonly providers: Pick<Catalogue, 'load'>
  readonly connections: Connections
  readonly recorder: Recorder
  readonly poller: Poller
  readonly newId: () => string
  readonly waits: Waits
}

/** Connects and changes accounts. Nothing is saved until a reading has succeeded. */
export class AccountSetup {
  readonly #parts: AccountSetupParts
  readonly #trials: ConnectionTests

  constructor(parts: AccountSetupParts) {
    const { clock, connections, store } = parts
    this.#parts = parts
    this.#trials = new ConnectionTests({ clock, connections, store })
  }

  /**
   * Reads once with the draft and saves nothing. The answer stays in memory, so that Done need not send
   * another request.
   */
  async test(draft: Draft): Promise<Result<{ wallets: readonly FoundWallet[]; subtitle: string | null }>> {
    return toResult(async () => {
      const { reading } = await this.#try(draft, () => this.#trials.read(draft))
      const wallets = reading.wallets.map(({ amount = null, failure = null, ...facts }) => ({
        ...facts,
        amount,
        failure,
        suggested: proposeThresholds(facts, amount)
      }))
      return { wallets, subtitle: reading.subtitle }
    })
  }

  /** Sends one request with the draft and returns the answer, for mapping its fields. Nothing is kept. */
  readAnswer(draft: Draft): Promise<Result<AnswerTree>> {
    return toResult(() => this.#try(draft, () => this.#trials.readAnswer(draft)))
  }

  /** Connects a new account or changes an existing one. A new name or interval alone needs no reading. */
  async connect(intent: ConnectIntent, demo = false): Promise<Result<{ accountId: string }>> {
    return toResult(async () => {
      const { draft } = intent
      const existing = existingAccount(this.#parts.store, draft)
      const isUnopened = existing !== null && this.#parts.store.setupAccounts.unopened().has(existing.id)
      if (existing && !isUnopened && !changesReading(existing, draft)) return this.#rename(existing, draft)
      const readMark = existing ? this.#parts.poller.roster.get(existing.id)?.readTick : null
      // Only this may be stopped: what follows is done as a whole.
      const trial = await this.#try(draft, () => this.#trials.read(draft, readMark))
      const card = this.#parts.connections.provider(draft.providerId)
      const { newId, recorder, poller, connections } = this.#parts
      const { subtitle } = trial.reading
      const account = accountFromDraft(draft, existing, card, {
        id: newId(),
        at: trial.at,
        demo,
        subtitle,
        isSent: field => connections.bindingOf(card.id, field, draft.values) !== null
      })
      await this.#save(account, existing, intent, () =>
        recorder.record(account, trial.reading, trial.at, new Set(), new Map(intent.rules))
      )
      connections.drop(account.id)
      poller.add(account, trial.reading, trial.tick)
      this.#trials.forget()
      return { accountId: account.id }
    })
  }

  /** Reads with a draft, whose provider may be a new one, until the user stops it. */
  #try<T>({ providerId }: Draft, read: () => Promise<T>): Promise<T> {
    const { providers, waits } = this.#parts
    return waits.run(async () => {
      await providers.load([providerId])
      return read()
    })
  }

  /**
   * Stores the secrets first and deletes them if the account cannot be saved, so that neither exists without
   * the other.
   * @param note saves the first reading, in the same transaction
   */
  async #save(
    account: Account,
    existing: Account | null,
    { draft, keepUntilQuit }: ConnectIntent,
    saveReading: () => void
  ): Promise<void> {
    const { connections, secrets, store } = this.#parts
    const typed = typedSecrets(draft)
    try {
      for (const [field, value] of Object.entries(typed)) {
        const binding = connections.bindingOf(account.providerId, field, account.values)
        if (binding) await secrets.set(account.id, field, value, { keepUntilQuit, binding })
      }
      store.transaction(() => {
        if (existing) store.accounts.update(account)
        else store.accounts.add(account)
        store.setupAccounts.setOpened(account.id)
        saveReading()
      })
    } catch (error) {
      if (!existing) await secrets.deleteAll(account.id, Object.keys(typed)).catch(() => undefined)
      throw error
    }
    const dropped = existing?.secretFields.filter(field => !account.secretFields.includes(field)) ?? []
    await secrets.deleteAll(account.id, dropped)
  }

  #rename(existing: Account, draft: Draft): { accountId: string } {
    const { connections, poller, store } = this.#parts
    const { least } = connections.provider(existing.providerId).interval
    const intervalMinutes = Math.max(least, draft.intervalMinutes)
    const account = { ...existing, name: draft.name, intervalMinutes }
    store.accounts.update(account)
    poller.update(account)
    return { accountId: existing.id }
  }
}

async function toResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, failure: failureFromError(error) }
  }
}
