import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '#contract/accounts.ts'
import type { SetupChosen, SetupFile, SetupPreview, SetupWritten } from '#contract/files.ts'
import type { Input } from '#contract/index.ts'
import { walletId } from '#domain/accounts/account.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { areSameThresholds, noThresholds } from '#domain/alerts/thresholds.ts'
import type { Store } from '#storage/store.ts'
import type { Recorder } from '../alerts/recorder.ts'
import type { Poller } from '../polling/poller.ts'
import type { Clock, FileDialogs } from '../ports.ts'
import { fileProblem, writeFileAtomically } from './atomic-write.ts'
import { exportName } from './export-readings.ts'
import { parseSetup, setupOf } from './setup-file.ts'
import { isSame, planSetup, type SetupAccount, type SetupPlan, type SetupStep } from './setup-plan.ts'

interface SetupParts {
  readonly clock: Clock
  readonly store: Store
  /** By id. */
  readonly providers: ReadonlyMap<string, ProviderCard>
  readonly files: FileDialogs
  readonly newId: () => string
  readonly poller: Pick<Poller, 'update'>
  readonly recorder: Pick<Recorder, 'setThresholds'>
}

/** Bytes: far more than the set-up of a thousand accounts. */
const MAX_SIZE = 20_000_000

/** Set-up files: exported without secrets; imported with a preview first, then as a whole or not at all. */
export class Setups {
  readonly #parts: SetupParts
  #chosen: { readonly file: SetupFile; readonly preview: SetupPreview } | null = null

  constructor(parts: SetupParts) {
    this.#parts = parts
  }

  async write(): Promise<SetupWritten> {
    const { clock, files, newId, providers, store } = this.#parts
    const path = await files.save(exportName(['setup'], clock.now()).replace(/csv$/, 'json'))
    if (path === null) return { kind: 'cancelled' }
    try {
      await writeFileAtomically(path, newId(), [`${JSON.stringify(setupOf(store, providers), null, 2)}\n`])
      return { kind: 'done' }
    } catch (error) {
      return { kind: 'refused', why: fileProblem(error, 'writing').why }
    }
  }

  /** Asks for a file and previews it. Discards an earlier preview. */
  async choose(): Promise<SetupChosen> {
    const { files, newId, providers, store } = this.#parts
    this.#chosen = null
    const path = await files.open('json')
    if (path === null) return { kind: 'cancelled' }
    const text = await readText(path)
    const file = text === null ? 'unreadable' : parseSetup(text)
    if (typeof file === 'string') return { kind: 'refused', why: file }
    const plan = planSetup(file, store, providers)
    if (plan === 'fields') return { kind: 'refused', why: plan }
    const preview = { token: newId(), file: basename(path), ...shownOf(plan) }
    this.#chosen = { file, preview }
    return { kind: 'ready', preview }
  }

  /**
   * Applies the previewed file, and those of its choices that are ticked, in one transaction. It does what the preview
   * said or nothing: if something has changed since, the file has to be chosen again.
   */
  apply({ ticked, token }: Input<'applySetup'>): Result<null> {
    const { poller, providers, store } = this.#parts
    const chosen = this.#chosen?.preview.token === token ? this.#chosen : null
    this.#chosen = null
    const plan = chosen && planSetup(chosen.file, store, providers)
    if (!plan || plan === 'fields' || !isSame({ ...chosen.preview, ...shownOf(plan) }, chosen.preview))
      return { ok: false, failure: { kind: 'field', field: 'file', problem: 'malformed' } }
    const steps = [...plan.steps, ...plan.choices.filter((_, index) => ticked.includes(index))]
    store.transaction(() => {
      for (const step of steps) this.#save(step)
    })
    const changed = new Set(steps.flatMap(({ effect }) => ('accountId' in effect ? effect.accountId : [])))
    for (const account of store.accounts.all()) if (changed.has(account.id)) poller.update(account)
    return { ok: true, value: null }
  }

  #save({ effect }: SetupStep): void {
    const { clock, recorder, store } = this.#parts
    const account = 'accountId' in effect ? store.accounts.find(effect.accountId) : null
    if (effect.kind === 'settings') store.settings.change(effect.changes)
    else if (effect.kind === 'add') this.#add(effect.account)
    else if (account && effect.kind === 'change') store.accounts.update({ ...account, ...effect.changes })
    else if (account && effect.kind === 'thresholds')
      recorder.setThresholds(account, effect.wallet, effect.rule, clock.now())
  }

  /** Adds an account under an id of its own, which no keychain entry has. It has no keys and is not read yet. */
  #add({ id: fileId, wallets, ...filed }: SetupAccount): void {
    const { clock, newId, store } = this.#parts
    const id = newId()
    const now = clock.now()
    store.accounts.add({ ...filed, id, secretFields: [], demo: false, subtitle: null, createdAt: now })
    store.setupAccounts.add(id, fileId)
    for (const [position, { rule, ...facts }] of wallets.entries()) {
      store.wallets.save(id, facts, position, now)
      // Without any, those of its first reading are suggested, as for a wallet of an account that is known.
      if (rule && !areSameThresholds(rule, noThresholds)) store.thresholds.set(walletId(id, facts.key), rule)
    }
  }
}

function shownOf({
  choices,
  leftOut,
  steps
}: SetupPlan): Pick<SetupPreview, 'changes' | 'choices' | 'leftOut'> {
  return { changes: steps.map(({ shown }) => shown), choices: choices.map(({ shown }) => shown), leftOut }
}

async function readText(path: string): Promise<string | null> {
  try {
    return (await stat(path)).size > MAX_SIZE ? null : await readFile(path, 'utf8')
  } catch (error) {
    fileProblem(error, 'reading')
    return null
  }
}
