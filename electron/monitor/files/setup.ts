import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '#contract/accounts.ts'
import type { SetupChosen, SetupFile, SetupPreview, SetupWritten } from '#contract/files.ts'
import type { Input } from '#contract/index.ts'
import { walletId } from '#domain/accounts/account.ts'
import { areSameThresholds, noThresholds } from '#domain/alerts/thresholds.ts'
import type { PayInWay } from '#domain/pay-in/way.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import type { Recorder } from '../alerts/recorder.ts'
import type { PayIns } from '../pay-in/pay-ins.ts'
import type { Poller } from '../polling/poller.ts'
import type { Clock, FileDialogs } from '../ports.ts'
import { fileProblem, placeOf, writeFileAtomically } from './atomic-write.ts'
import { exportName } from './export-readings.ts'
import { parseSetup, setupOf } from './setup-file.ts'
import { accountOf, planPayIns } from './setup-pay-in.ts'
import { isSame, planSetup, type SetupAccount, type SetupPlan, type SetupStep } from './setup-plan.ts'

interface SetupParts {
  readonly clock: Clock
  readonly store: Store
  readonly providers: Pick<Catalogue, 'get' | 'load'>
  readonly files: FileDialogs
  readonly newId: () => string
  readonly poller: Pick<Poller, 'update'>
  readonly recorder: Pick<Recorder, 'setThresholds'>
  /** Loaded when it is needed. */
  readonly payIns: () => Promise<PayIns>
}

/** Read where somebody is told away from the desk, or a file says so. */
const loaded = () => import('./setup-recipients.ts')

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
    const payIns =
      store.payIns.walletIds().length > 0 ? await (await this.#parts.payIns()).forExport() : new Map()
    const recipients = store.recipients.all().length > 0 ? (await loaded()).recipientsForExport(store) : []
    try {
      const setup = { ...setupOf(store, providers, payIns), recipients }
      const text = `${JSON.stringify(setup, null, 2)}\n`
      await writeFileAtomically(path, newId(), [text])
      return { kind: 'done', place: placeOf(path) }
    } catch (error) {
      return { kind: 'refused', why: fileProblem(error, 'writing').why }
    }
  }

  /** Asks for a file and previews it. Discards an earlier preview. */
  async choose(): Promise<SetupChosen> {
    const { files, newId } = this.#parts
    this.#chosen = null
    const path = await files.open('json')
    if (path === null) return { kind: 'cancelled' }
    const text = await readText(path)
    const file = text === null ? 'unreadable' : parseSetup(text)
    if (typeof file === 'string') return { kind: 'refused', why: file }
    const plan = await this.#plan(file)
    if (plan === 'fields') return { kind: 'refused', why: plan }
    const preview = { token: newId(), file: basename(path), ...shownOf(plan) }
    this.#chosen = { file, preview }
    return { kind: 'ready', preview }
  }

  /**
   * Applies the previewed file, and those of its choices that are ticked, in one transaction. It does what the preview
   * said or nothing: if something has changed since, the file has to be chosen again.
   */
  async apply({ ticked, token }: Input<'applySetup'>): Promise<Result<null>> {
    const { newId, poller, store } = this.#parts
    const chosen = this.#chosen?.preview.token === token ? this.#chosen : null
    this.#chosen = null
    const plan = chosen && (await this.#plan(chosen.file))
    if (!plan || plan === 'fields' || !isSame({ ...chosen.preview, ...shownOf(plan) }, chosen.preview))
      return { ok: false, failure: { kind: 'field', field: 'file', problem: 'malformed' } }
    const steps = [...plan.steps, ...plan.choices.filter((_, index) => ticked.includes(index))]
    const isPaidIn = steps.some(({ effect }) => effect.kind === 'payIn')
    const sealed = isPaidIn ? await (await this.#parts.payIns()).importer() : null
    if (sealed && 'problem' in sealed)
      return { ok: false, failure: { kind: 'keychain', problem: sealed.problem } }
    const isTold = steps.some(({ effect }) => effect.kind === 'recipient')
    const told = isTold ? await loaded() : null
    store.transaction(() => {
      for (const step of steps) this.#save(step, sealed?.take)
      for (const { effect } of steps)
        if (effect.kind === 'recipient') told?.addRecipient(store, newId(), effect.facts)
    })
    await sealed?.finish()
    const changed = new Set(steps.flatMap(({ effect }) => ('accountId' in effect ? effect.accountId : [])))
    for (const account of store.accounts.all()) if (changed.has(account.id)) poller.update(account)
    return { ok: true, value: null }
  }

  /** What the file would do as a whole. Its ways to pay in come last, after the accounts they belong to. */
  async #plan(file: SetupFile): Promise<SetupPlan | 'fields'> {
    const { providers, store } = this.#parts
    await providers.load(file.accounts.map(({ providerId }) => providerId))
    const planned = planSetup(file, store, providers)
    if (planned === 'fields') return planned
    const plan = file.recipients.length > 0 ? await this.#withRecipients(planned, file) : planned
    const hasPayIns = file.accounts.some(({ wallets }) => wallets.some(({ payIns }) => payIns.length > 0))
    if (!hasPayIns) return plan
    const names = plan.leftOut.map(({ name }) => name)
    const payIns = await planPayIns(file, store, await this.#parts.payIns(), names)
    return {
      ...plan,
      choices: [...plan.choices, ...payIns.choices],
      leftOut: [...plan.leftOut, ...payIns.leftOut]
    }
  }

  async #withRecipients(plan: SetupPlan, file: SetupFile): Promise<SetupPlan> {
    const { providers, store } = this.#parts
    const recipients = await (await loaded()).planRecipients(file, store, providers)
    return {
      ...plan,
      choices: [...plan.choices, ...recipients.choices],
      leftOut: [...plan.leftOut, ...recipients.leftOut]
    }
  }

  #save({ effect }: SetupStep, take?: (walletId: string, way: PayInWay) => void): void {
    const { clock, recorder, store } = this.#parts
    const account = 'accountId' in effect ? store.accounts.find(effect.accountId) : null
    if (effect.kind === 'payIn') {
      // Its account was not added where that was left unticked.
      const owner = accountOf(store, effect.fileId)
      if (owner) take?.(walletId(owner.id, effect.walletKey), effect.way)
    } else if (effect.kind === 'settings') store.settings.change(effect.changes)
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
    for (const [position, { payIns: _, rule, ...facts }] of wallets.entries()) {
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
