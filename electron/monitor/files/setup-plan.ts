import type { SetupChange, SetupFile, SetupPreview } from '#contract/files.ts'
import type { Account } from '#domain/accounts/account.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { areSameThresholds, noThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import type { PayInWay } from '#domain/pay-in/way.ts'
import type { RecipientFacts } from '#domain/recipients/recipient.ts'
import type { Settings } from '#domain/settings.ts'
import { destinationsOf } from '#domain/setup/destinations.ts'
import { higherThresholds, type SetupSettings, weakensSetting } from '#domain/setup/weakening.ts'
import type { Store } from '#storage/store.ts'
import type { StoredWallet } from '#storage/tables/wallets.ts'
import { type Cards, isOnCard } from './setup-file.ts'

export type SetupAccount = SetupFile['accounts'][number]

/** One thing that a set-up file would do: what the preview says of it, and the effect. */
export interface SetupStep {
  readonly shown: SetupChange
  readonly effect:
    | { readonly kind: 'add'; readonly account: SetupAccount }
    | {
        readonly kind: 'change'
        readonly accountId: string
        readonly changes: Partial<Pick<Account, 'name' | 'intervalMinutes'>>
      }
    | {
        readonly kind: 'thresholds'
        readonly accountId: string
        readonly wallet: StoredWallet
        readonly rule: Thresholds
      }
    | { readonly kind: 'payIn'; readonly fileId: string; readonly walletKey: string; readonly way: PayInWay }
    | { readonly kind: 'recipient'; readonly facts: RecipientFacts }
    | { readonly kind: 'settings'; readonly changes: Partial<SetupSettings> }
}

/** What applying a set-up file would do. */
export interface SetupPlan {
  /** In this order: each is done before its choice, which goes further. */
  readonly steps: readonly SetupStep[]
  /** Taken only where the user ticks them. */
  readonly choices: readonly SetupStep[]
  readonly leftOut: SetupPreview['leftOut']
}

/**
 * Compares a set-up file with what is stored. Accounts that are not known, by their id or by the one they had in an
 * earlier file, are added. For a known one only name, interval and thresholds are taken: a file must not change where
 * its key is sent.
 * @returns 'fields' where an account has fields that are not on its provider's card
 */
export function planSetup(file: SetupFile, store: Store, providers: Cards): SetupPlan | 'fields' {
  const plan: PlanLists = { steps: [], choices: [], leftOut: [] }
  // A removed account that can still be restored must not be added a second time.
  const seen = new Set(store.accountOrder.hidden().map(({ id }) => id))
  for (const inFile of file.accounts) {
    const card = providers.get(inFile.providerId)
    if (!card) {
      plan.leftOut.push({ name: inFile.name, why: 'unknownProvider' })
      continue
    }
    if (!hasItsFields(inFile, card)) return 'fields'
    const fromFile = store.setupAccounts.find(inFile.id)
    const account = store.accounts.find(inFile.id) ?? (fromFile ? store.accounts.find(fromFile) : null)
    const id = account?.id ?? fromFile ?? inFile.id
    if (seen.has(id)) continue
    seen.add(id)
    if (!account) planAdded(plan, inFile, card)
    else if (account.providerId === inFile.providerId) planKnown(plan, inFile, account, card, store)
  }
  planSettings(plan, file.settings, store.settings.all())
  return plan
}

interface PlanLists {
  readonly steps: SetupStep[]
  readonly choices: SetupStep[]
  readonly leftOut: SetupPreview['leftOut'][number][]
}

const hasItsFields = ({ secretFields, values }: SetupAccount, card: ProviderCard): boolean =>
  Object.keys(values).every(id => isOnCard(card, id, false)) &&
  secretFields.every(id => isOnCard(card, id, true))

function planAdded(plan: PlanLists, account: SetupAccount, card: ProviderCard): void {
  const { name, providerId } = account
  const destinations = destinationsOf(card, account)
  // The user of a custom API chooses its address; of a file's they may not know that anybody can listen.
  if (card.mapped && destinations.some(({ encrypted }) => !encrypted)) {
    plan.leftOut.push({ name, why: 'unencrypted' })
    return
  }
  const isPublic = destinations.every(({ place }) => place === 'internet')
  const interval = account.intervalMinutes
  const wallets = account.wallets.flatMap(({ currency, name, rule }) =>
    rule && !areSameThresholds(rule, noThresholds) ? [{ name, currency, thresholds: rule }] : []
  )
  const shown = { kind: 'account', name, providerId, destinations, interval, wallets } as const
  ;(isPublic ? plan.steps : plan.choices).push({ shown, effect: { kind: 'add', account } })
}

function planKnown(
  { choices, steps }: PlanLists,
  inFile: SetupAccount,
  account: Account,
  card: ProviderCard,
  store: Store
): void {
  const { id: accountId, name: before } = account
  const change = (changes: Partial<Pick<Account, 'name' | 'intervalMinutes'>>) =>
    ({ kind: 'change', accountId, changes }) as const
  if (inFile.name !== before)
    steps.push({
      shown: { kind: 'name', before, after: inFile.name },
      effect: change({ name: inFile.name })
    })
  const intervalMinutes = Math.max(card.interval.least, inFile.intervalMinutes)
  if (inFile.intervalMinutes !== account.intervalMinutes && intervalMinutes !== account.intervalMinutes) {
    const isLonger = intervalMinutes > account.intervalMinutes
    const spans = { before: account.intervalMinutes, after: intervalMinutes }
    const shown = { kind: 'interval', account: before, ...spans } as const
    ;(isLonger ? choices : steps).push({ shown, effect: change({ intervalMinutes }) })
  }
  const rules = new Map(inFile.wallets.flatMap(({ key, rule }) => (rule ? [[key, rule]] : [])))
  for (const wallet of store.wallets.forAccount(accountId)) {
    const rule = rules.get(wallet.key)
    if (!rule) continue
    const stored = store.thresholds.find(wallet.id)
    // Thresholds of its own are suggested for a wallet at its first reading, unless it has some.
    const taken = stored ? higherThresholds(stored, rule) : null
    const step = (from: Thresholds, to: Thresholds): SetupStep => {
      const named = { account: before, wallet: wallet.name, currency: wallet.currency }
      return {
        shown: { kind: 'thresholds', ...named, before: from, after: to },
        effect: { kind: 'thresholds', accountId, wallet, rule: to }
      }
    }
    if (stored && taken && !areSameThresholds(stored, taken)) steps.push(step(stored, taken))
    if (!taken || !areSameThresholds(taken, rule)) choices.push(step(taken ?? noThresholds, rule))
  }
}

function planSettings({ choices, steps }: PlanLists, inFile: SetupFile['settings'], current: Settings): void {
  const plan = <K extends keyof SetupSettings>(name: K, after: SetupSettings[K]) => {
    const before = current[name]
    if (isSame(before, after)) return
    const shown = { kind: 'setting', name, before, after } as SetupChange
    const list = weakensSetting(name, before, after) ? choices : steps
    list.push({ shown, effect: { kind: 'settings', changes: { [name]: after } } })
  }
  for (const [name, after] of Object.entries(inFile)) plan(name as keyof SetupSettings, after)
}

/** Whether two plain values are equal, in whatever order their members stand. */
export const isSame = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other)

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
