import * as v from 'valibot'
import { SETUP_VERSION, type SetupFile, type SetupProblem, setupFile } from '#contract/files.ts'
import type { Account } from '#domain/accounts/account.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { thresholdsProblem } from '#domain/alerts/thresholds.ts'
import type { PayInWay } from '#domain/pay-in/way.ts'
import { type Settings, setupSettings } from '#domain/settings.ts'
import type { Store } from '#storage/store.ts'

/** By provider id. */
export type Cards = Pick<ReadonlyMap<string, ProviderCard>, 'get'>

/**
 * The set-up as it is exported: no secrets, no readings, and no settings that belong to this screen or computer only.
 * @param payIns how wallets are paid into, by wallet id
 */
export function setupOf(
  store: Store,
  providers: Cards,
  payIns: ReadonlyMap<string, readonly PayInWay[]>
): Omit<SetupFile, 'recipients'> {
  const accounts = store.accounts.all().filter(({ demo }) => !demo)
  const fileIds = store.setupAccounts.fileIds()
  return {
    salio: 'setup',
    version: SETUP_VERSION,
    settings: carriedSettings(store.settings.all()),
    accounts: accounts.map(({ environment, intervalMinutes, name, providerId, ...account }) => ({
      // An account that came with a file keeps the id it has there, wherever that file is taken in.
      ...{ id: fileIds.get(account.id) ?? account.id, providerId, name, environment, intervalMinutes },
      ...fieldsOnCard(providers.get(providerId), account),
      wallets: store.wallets
        .forAccount(account.id)
        .map(({ active, currency, detail, id: wallet, key, kind, name }) => ({
          ...{ key, name, currency, kind, active, detail },
          rule: store.thresholds.find(wallet),
          payIns: [...(payIns.get(wallet) ?? [])].map(way => ({ ...way, values: { ...way.values } }))
        }))
    }))
  }
}

/** Without those that belong to one screen or one computer. */
const carriedSettings = (settings: Settings): SetupFile['settings'] =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => name in setupSettings.entries))

type Fields = Pick<Account, 'values' | 'secretFields'>

/** Whether a provider has a field of this id, for a secret or for anything else. */
export const isOnCard = ({ fields }: ProviderCard, id: string, isSecret: boolean): boolean =>
  fields.some(field => field.id === id && (field.kind === 'secret') === isSecret)

/** An account's fields without those that an earlier version's provider had. */
function fieldsOnCard(card: ProviderCard | undefined, { secretFields, values }: Fields) {
  const has = (id: string, isSecret: boolean) => !card || isOnCard(card, id, isSecret)
  return {
    values: Object.fromEntries(Object.entries(values).filter(([id]) => has(id, false))),
    secretFields: secretFields.filter(id => has(id, true))
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
