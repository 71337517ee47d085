import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '#contract/accounts.ts'
import type { SetupChosen, SetupWritten } from '#contract/files.ts'
import { type Account, walletId } from '#domain/accounts/account.ts'
import type { Store } from '#storage/store.ts'
import type { Recorder } from '../alerts/recorder.ts'
import type { Poller } from '../polling/poller.ts'
import type { Clock, FileDialogs } from '../ports.ts'
import { fileProblem, writeFileAtomically } from './atomic-write.ts'
import { exportName } from './export-readings.ts'
import { parseSetup, planSetup, type SetupPlan, setupOf } from './setup-plan.ts'

interface SetupParts {
  readonly clock: Clock
  readonly store: Store
  /** By id. */
  readonly providers: ReadonlyMap<string, unknown>
  readonly files: FileDialogs
  readonly newId: () => string
  readonly poller: Pick<Poller, 'read' | 'roster' | 'update'>
  readonly recorder: Pick<Recorder, 'setThresholds'>
}

/** Bytes: far more than the set-up of a thousand accounts. */
const MAX_SIZE = 20_000_000

/** Set-up files: exported without secrets; imported with a preview first, then as a whole or not at all. */
export class Setups {
  readonly #parts: SetupParts
  #preview: { readonly token: string; readonly plan: SetupPlan } | null = null

  constructor(parts: SetupParts) {
    this.#parts = parts
  }

  async write(): Promise<SetupWritten> {
    const { clock, files, newId, store } = this.#parts
    const path = await files.save(exportName(['setup'], clock.now()).replace(/csv$/, 'json'))
    if (path === null) return { kind: 'cancelled' }
    try {
      await writeFileAtomically(path, newId(), [`${JSON.stringify(setupOf(store), null, 2)}\n`])
      return { kind: 'done' }
    } catch (error) {
      return { kind: 'refused', why: fileProblem(error, 'writing').why }
    }
  }

  /** Asks for a file and previews it. Discards an earlier preview. */
  async choose(): Promise<SetupChosen> {
    const { files, newId, providers, store } = this.#parts
    this.#preview = null
    const path = await files.open('json')
    if (path === null) return { kind: 'cancelled' }
    const text = await readText(path)
    const file = text === null ? 'unreadable' : parseSetup(text)
    if (typeof file === 'string') return { kind: 'refused', why: file }
    const plan = planSetup(file, store, new Set(providers.keys()))
    const token = newId()
    this.#preview = { token, plan }
    const added = plan.added.map(({ name }) => name)
    const changed = plan.changed.map(({ account }) => account.name)
    return {
      kind: 'ready',
      preview: { token, file: basename(path), added, changed, settings: plan.changesSettings }
    }
  }

  /** Applies the previewed file in one transaction. The accounts it adds then ask for their keys. */
  apply(token: string): Result<null> {
    const plan = this.#preview?.token === token ? this.#preview.plan : null
    this.#preview = null
    if (!plan) return { ok: false, failure: { kind: 'field', field: 'file', problem: 'malformed' } }
    const { poller, store } = this.#parts
    const added = store.transaction(() => this.#save(plan))
    for (const { account } of plan.changed) poller.update(account)
    for (const account of added) {
      poller.roster.add(account)
      void poller.read(account)
    }
    return { ok: true, value: null }
  }

  #save({ added, changed, settings }: SetupPlan): Account[] {
    const { clock, recorder, store } = this.#parts
    const now = clock.now()
    store.settings.change(settings)
    for (const { account, rules } of changed) {
      store.accounts.update(account)
      for (const wallet of store.wallets.forAccount(account.id)) {
        const rule = rules.get(wallet.id)
        if (rule) recorder.setThresholds(account, wallet, rule, now)
      }
    }
    return added.map(({ wallets, ...filed }) => {
      const account = { ...filed, demo: false, subtitle: null, createdAt: now }
      store.accounts.add(account)
      for (const [position, { rule, ...facts }] of wallets.entries()) {
        store.wallets.save(account.id, facts, position, now)
        if (rule) store.thresholds.set(walletId(account.id, facts.key), rule)
      }
      return account
    })
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return (await stat(path)).size > MAX_SIZE ? null : await readFile(path, 'utf8')
  } catch (error) {
    fileProblem(error, 'reading')
    return null
  }
}
