import type { AccountView } from '#contract/snapshot.ts'
import type { SummaryCard, SummaryPage } from '#contract/summaries.ts'
import { latestReadAt } from '#domain/accounts/account-totals.ts'
import type { Language } from '#domain/language.ts'
import type { Absence } from '#domain/summary/summary.ts'
import { isOn } from '#domain/summary/times.ts'
import type { Summaries, SummaryParts } from './summaries.ts'

/** Notes when Salio was not awake, and reads the code that makes summaries once one is wanted or there is one. */
export class SummaryDesk {
  readonly #parts: SummaryParts
  #absence: Absence | null = null
  #asleepSince: number | null = null
  #summaries: Summaries | null = null
  #loading: Promise<Summaries> | null = null

  constructor(parts: SummaryParts) {
    this.#parts = parts
  }

  /** Salio has started. What was read last tells until when it was running. */
  start(): void {
    const { clock, store } = this.#parts
    const now = clock.now()
    const times = store.accounts
      .all()
      .flatMap(({ id }) => latestReadAt(store.wallets.forAccount(id)) ?? [])
      .filter(at => at <= now)
    const from = times.length > 0 ? Math.max(...times) : null
    this.#noteAbsence({ why: 'off', from, until: now })
  }

  /** The computer is going to sleep. */
  sleep(): void {
    this.#asleepSince ??= this.#parts.clock.now()
  }

  /** The computer is awake; calling it twice changes nothing. */
  wake(): void {
    if (this.#asleepSince === null) return
    this.#noteAbsence({ why: 'asleep', from: this.#asleepSince, until: this.#parts.clock.now() })
    this.#asleepSince = null
  }

  /** Makes what is due. Nothing is loaded before a summary is wanted. */
  look(): void {
    const { changes, store } = this.#parts
    if (store.isCopy) return
    this.#summaries?.look()
    if (this.#loading) return
    const { closing, morning } = store.settings.all().summaries
    const isWanted = isOn(morning) || isOn(closing) || store.summaries.latest() !== null
    if (isWanted) void this.#load().then(() => changes.statusChanged())
  }

  /** @param accounts as they stand now */
  card(accounts: readonly AccountView[]): SummaryCard | null {
    return this.#summaries?.card(accounts) ?? null
  }

  /** @param id null for the latest */
  async page(id: number | null): Promise<SummaryPage | null> {
    return (await this.#load()).page(id)
  }

  /** One that was made as text; null where there is none. */
  async text(id: number, language: Language): Promise<string | null> {
    const summary = (await this.#load()).page(id)?.summary
    if (summary?.state !== 'made') return null
    const { summaryText } = await import('#messages/summary/text.ts')
    return summaryText(summary, language)
  }

  async stop(): Promise<void> {
    await this.#summaries?.stop()
  }

  #noteAbsence(absence: Absence): void {
    this.#absence = absence
    this.#summaries?.noteAbsence(absence)
  }

  #load(): Promise<Summaries> {
    this.#loading ??= import('./summaries.ts').then(({ Summaries }) => {
      this.#summaries = new Summaries(this.#parts)
      if (this.#absence) this.#summaries.noteAbsence(this.#absence)
      return this.#summaries
    })
    return this.#loading
  }
}
