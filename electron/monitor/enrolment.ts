import type { FoundWallet, Result } from '../contract/channels.ts'
import type { ConnectIntent, Draft } from '../contract/intents.ts'
import type { Account } from '../domain/account.ts'
import type { AnswerTree } from '../domain/answer-tree.ts'
import { suggestRule } from '../domain/rule.ts'
import type { Secrets } from '../storage/secrets.ts'
import type { Store } from '../storage/store.ts'
import type { Connections } from './connections.ts'
import { accountOf, changesReading, knownAccount, typedSecrets } from './drafts.ts'
import { failureOf } from './failure-of.ts'
import type { Poller } from './poller.ts'
import type { Clock } from './ports.ts'
import type { Recorder } from './recorder.ts'
import { Trials } from './trials.ts'

export interface EnrolmentParts {
  readonly clock: Clock
  readonly store: Store
  readonly secrets: Secrets
  readonly connections: Connections
  readonly recorder: Recorder
  readonly poller: Poller
  readonly newId: () => string
}

/** Connecting and changing accounts. Nothing is kept until a reading has shown that it works. */
export class Enrolment {
  readonly #parts: EnrolmentParts
  readonly #trials: Trials

  constructor(parts: EnrolmentParts) {
    this.#parts = parts
    this.#trials = new Trials(parts)
  }

  /** Reads once with what is filled in; keeps only the answer, in memory, so that Done need not ask again. */
  async test(draft: Draft): Promise<Result<{ wallets: readonly FoundWallet[]; subtitle: string | null }>> {
    return attempt(async () => {
      const { reading } = await this.#trials.read(draft)
      const wallets = reading.wallets.map(({ amount = null, failure = null, ...facts }) => ({
        ...facts,
        amount,
        failure,
        suggested: suggestRule(facts, amount)
      }))
      return { wallets, subtitle: reading.subtitle }
    })
  }

  /** Asks once with what is filled in and shows the answer; nothing of it is kept. */
  look(draft: Draft): Promise<Result<AnswerTree>> {
    return attempt(() => this.#trials.look(draft))
  }

  /** Connects a new account, or changes one. A changed name or interval alone needs no reading. */
  async connect(intent: ConnectIntent, demo = false): Promise<Result<{ accountId: string }>> {
    return attempt(async () => {
      const { draft } = intent
      const known = knownAccount(this.#parts.store, draft)
      if (known && !changesReading(known, draft)) return this.#rename(known, draft)
      const readMark = known ? this.#parts.poller.roster.get(known.id)?.readMark : null
      const trial = await this.#trials.read(draft, readMark)
      const card = this.#parts.connections.provider(draft.providerId)
      const { newId, recorder, poller, connections } = this.#parts
      const { subtitle } = trial.reading
      const account = accountOf(draft, known, card, {
        id: newId(),
        at: trial.at,
        demo,
        subtitle
      })
      await this.#keep(account, known, intent, () =>
        recorder.record(account, trial.reading, trial.at, new Set(), intent.rules)
      )
      connections.drop(account.id)
      poller.add(account, trial.reading, trial.mark)
      this.#trials.forget()
      return { accountId: account.id }
    })
  }

  /**
   * Secrets first: an account whose secrets could not be kept must not stand there without them, nor they without it.
   * @param note keeps its first reading, in the same transaction
   */
  async #keep(
    account: Account,
    known: Account | null,
    { draft, keepUntilQuit }: ConnectIntent,
    note: () => void
  ): Promise<void> {
    const { secrets, store } = this.#parts
    const typed = typedSecrets(draft)
    try {
      for (const [field, value] of Object.entries(typed)) {
        await secrets.set(account.id, field, value, { keepUntilQuit })
      }
      store.transaction(() => {
        if (known) store.updateAccount(account)
        else store.addAccount(account)
        note()
      })
    } catch (error) {
      if (!known) await secrets.deleteAll(account.id, Object.keys(typed)).catch(() => undefined)
      throw error
    }
    const putAway = known?.secretFields.filter(field => !account.secretFields.includes(field)) ?? []
    await secrets.deleteAll(account.id, putAway)
  }

  #rename(known: Account, draft: Draft): { accountId: string } {
    const { connections, poller, store } = this.#parts
    const { least } = connections.provider(known.providerId).interval
    const intervalMinutes = Math.max(least, draft.intervalMinutes)
    const account = { ...known, name: draft.name, intervalMinutes }
    store.updateAccount(account)
    poller.update(account)
    return { accountId: known.id }
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}
