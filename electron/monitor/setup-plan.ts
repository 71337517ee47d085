import * as v from 'valibot'
import { SETUP_VERSION, type SetupFile, type SetupProblem, setupFile } from '../contract/setup-file.ts'
import { type Account, walletId } from '../domain/account.ts'
import { type Rule, ruleProblem } from '../domain/rule.ts'
import type { Store } from '../storage/store.ts'

type Filed = SetupFile['accounts'][number]

/** What taking in a set-up would do. */
export interface SetupPlan {
  readonly settings: SetupFile['settings']
  readonly changesSettings: boolean
  readonly added: readonly Filed[]
  /** Accounts that are known, as they would be, each with the marks that differ. */
  readonly changed: readonly { readonly account: Account; readonly rules: ReadonlyMap<string, Rule> }[]
}

/** What is set up here, as it is filed: no secret, no reading, and of the settings none that is this screen's alone. */
export function setupOf(store: Store): SetupFile {
  const { height: _height, pinnedWallet: _pinned, ...settings } = store.settings()
  const accounts = store.accounts().filter(({ demo }) => !demo)
  return {
    salio: 'setup',
    version: SETUP_VERSION,
    settings: settings as SetupFile['settings'],
    accounts: accounts.map(
      ({ id, environment, intervalMinutes, name, providerId, secretFields, values }) => ({
        ...{ id, providerId, name, environment, values, secretFields: [...secretFields], intervalMinutes },
        wallets: store.wallets(id).map(({ active, currency, detail, id: wallet, key, kind, name }) => ({
          ...{ key, name, currency, kind, active, detail },
          rule: store.rule(wallet)
        }))
      })
    )
  }
}

/** Reads a file's text; what does not fit the schema in any place is refused as a whole. */
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
    const isSound =
      ids.size === parsed.output.accounts.length && rules.every(rule => ruleProblem(rule) === null)
    return isSound ? parsed.output : 'notSetup'
  }
  const head = v.safeParse(v.object({ salio: v.literal('setup'), version: v.number() }), value)
  return head.success && head.output.version > SETUP_VERSION ? 'newer' : 'notSetup'
}

/**
 * Holds a set-up against what is here. Of an account that is known only its name, interval and marks are taken: where
 * its key is sent must not be changed by a file.
 * @param providers the ids of those this Salio knows; accounts of others are left out
 */
export function planSetup(file: SetupFile, store: Store, providers: ReadonlySet<string>): SetupPlan {
  const accounts = file.accounts.filter(({ providerId }) => providers.has(providerId))
  const known = (id: string) => store.account(id)
  // One that was removed and can still be put back is not to be there twice.
  const away = new Set(store.order.away().map(({ id }) => id))
  const changed = accounts.flatMap(filed => {
    const account = known(filed.id)
    if (account === null || account.providerId !== filed.providerId) return []
    const here = new Set(store.wallets(account.id).map(({ key }) => key))
    const rules = filed.wallets.flatMap(({ key, rule }): [string, Rule][] => {
      const id = walletId(account.id, key)
      return rule && here.has(key) && !isSame(rule, store.rule(id)) ? [[id, rule]] : []
    })
    const { name, intervalMinutes } = filed
    const isAlike = account.name === name && account.intervalMinutes === intervalMinutes && rules.length === 0
    return isAlike ? [] : [{ account: { ...account, name, intervalMinutes }, rules: new Map(rules) }]
  })
  const current: Partial<Record<string, unknown>> = { ...store.settings() }
  return {
    settings: file.settings,
    changesSettings: Object.entries(file.settings).some(([key, value]) => !isSame(value, current[key])),
    added: accounts.filter(({ id }) => known(id) === null && !away.has(id)),
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
