import * as v from 'valibot'
import { SETUP_VERSION, type SetupFile, type SetupProblem, setupFile } from '#contract/files.ts'
import { type Account, walletId } from '#domain/accounts/account.ts'
import { type Thresholds, thresholdsProblem } from '#domain/alerts/thresholds.ts'
import type { Store } from '#storage/store.ts'

type SetupAccount = SetupFile['accounts'][number]

/** What applying a set-up file would change. */
export interface SetupPlan {
  readonly settings: SetupFile['settings']
  readonly changesSettings: boolean
  readonly added: readonly SetupAccount[]
  /** Existing accounts as they would become, each with the thresholds that differ. */
  readonly changed: readonly { readonly account: Account; readonly rules: ReadonlyMap<string, Thresholds> }[]
}

/** The set-up as it is exported: no secrets, no readings, and no settings that belong to this screen only. */
export function setupOf(store: Store): SetupFile {
  const { height: _height, pinnedWallet: _pinned, ...settings } = store.settings.all()
  const accounts = store.accounts.all().filter(({ demo }) => !demo)
  return {
    salio: 'setup',
    version: SETUP_VERSION,
    settings,
    accounts: accounts.map(
      ({ id, environment, intervalMinutes, name, providerId, secretFields, values }) => ({
        ...{ id, providerId, name, environment, values, secretFields: [...secretFields], intervalMinutes },
        wallets: store.wallets
          .forAccount(id)
          .map(({ active, currency, detail, id: wallet, key, kind, name }) => ({
            ...{ key, name, currency, kind, active, detail },
            rule: store.thresholds.find(wallet)
          }))
      })
    )
  }
}

/** Parses a set-up file; anything that does not match the schema makes the whole file invalid. */
export function parseSetup(text: string): SetupFile | SetupProblem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'notSetup'
  }
  const parsed = v.safeParse(setupFile, value)
  if (parsed.success) {
    const rules = parsed.output.accounts.flatMap(({ wallets }) => wallets.flatMap(({ rule }) => rule ?? []))
    const ids = new Set(parsed.output.accounts.map(({ id }) => id))
    const isValid =
      ids.size === parsed.output.accounts.length && rules.every(rule => thresholdsProblem(rule) === null)
    return isValid ? parsed.output : 'notSetup'
  }
  const head = v.safeParse(v.object({ salio: v.literal('setup'), version: v.number() }), value)
  return head.success && head.output.version > SETUP_VERSION ? 'newer' : 'notSetup'
}

/**
 * Compares a set-up file with what is stored. For an existing account only name, interval and thresholds are
 * taken: a file must not change where its key is sent.
 * @param providers ids of the providers this version knows; accounts of others are left out
 */
export function planSetup(file: SetupFile, store: Store, providers: ReadonlySet<string>): SetupPlan {
  const accounts = file.accounts.filter(({ providerId }) => providers.has(providerId))
  const known = (id: string) => store.accounts.find(id)
  // A removed account that can still be restored must not be added a second time.
  const hidden = new Set(store.accountOrder.hidden().map(({ id }) => id))
  const changed = accounts.flatMap(inFile => {
    const account = known(inFile.id)
    if (account === null || account.providerId !== inFile.providerId) return []
    const keys = new Set(store.wallets.forAccount(account.id).map(({ key }) => key))
    const rules = inFile.wallets.flatMap(({ key, rule }): [string, Thresholds][] => {
      const id = walletId(account.id, key)
      return rule && keys.has(key) && !isSame(rule, store.thresholds.find(id)) ? [[id, rule]] : []
    })
    const { name, intervalMinutes } = inFile
    const isUnchanged =
      account.name === name && account.intervalMinutes === intervalMinutes && rules.length === 0
    return isUnchanged ? [] : [{ account: { ...account, name, intervalMinutes }, rules: new Map(rules) }]
  })
  const current: Partial<Record<string, unknown>> = { ...store.settings.all() }
  return {
    settings: file.settings,
    changesSettings: Object.entries(file.settings).some(([key, value]) => !isSame(value, current[key])),
    added: accounts.filter(({ id }) => known(id) === null && !hidden.has(id)),
    changed
  }
}

const isSame = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other)

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
