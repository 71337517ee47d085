import type { Draft } from '#contract/accounts.ts'
import type { Account } from '#domain/accounts/account.ts'
import { detectEnvironment } from '#domain/accounts/credential-hints.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Store } from '#storage/store.ts'

/** The secrets typed in. An empty field leaves the stored secret as it is. */
export const typedSecrets = (draft: Draft): Record<string, string> =>
  Object.fromEntries(Object.entries(draft.secrets).filter(([, value]) => value !== ''))

/**
 * The account a draft changes; null for a new one. Throws a SalioError where it has been removed meanwhile, or
 * where the draft is for another provider.
 */
export function existingAccount(store: Store, { accountId, providerId }: Draft): Account | null {
  if (accountId === null) return null
  const existing = store.accounts.find(accountId)
  if (existing?.providerId !== providerId)
    throw new SalioError({ kind: 'field', field: 'account', problem: 'malformed' })
  return existing
}

/**
 * The account's secret fields after saving a draft: those stored and those typed, as far as they are sent at all.
 * Where the provider takes alternative groups of secrets (a key and its secret, or a token), typing one group
 * drops the others.
 * @param isSent whether a secret field is sent with the draft's values
 */
export function secretFieldsAfter(
  card: Pick<ProviderCard, 'alternatives'>,
  existing: Account | null,
  draft: Draft,
  isSent: (field: string) => boolean
): readonly string[] {
  const typed = Object.keys(typedSecrets(draft))
  const groups = card.alternatives ?? []
  const chosen = groups.find(group => group.some(field => typed.includes(field)))
  const dropped = chosen ? groups.flat().filter(field => !chosen.includes(field)) : []
  const kept = existing?.secretFields.filter(field => !dropped.includes(field)) ?? []
  return [...new Set([...kept, ...typed])].filter(isSent)
}

/** Whether a draft changes how the account is read, rather than only its name or interval. */
export function changesReading(account: Account, draft: Draft): boolean {
  const before = [account.environment, Object.entries(account.values).sort()]
  const after = [draft.environment, Object.entries(draft.values).sort()]
  return Object.keys(typedSecrets(draft)).length > 0 || JSON.stringify(before) !== JSON.stringify(after)
}

/** The account as it will be saved. */
export function accountFromDraft(
  draft: Draft,
  existing: Account | null,
  card: ProviderCard,
  made: {
    readonly id: string
    readonly at: number
    readonly demo: boolean
    readonly subtitle: string | null
    readonly isSent: (field: string) => boolean
  }
): Account {
  return {
    id: existing?.id ?? made.id,
    providerId: card.id,
    name: draft.name,
    environment:
      detectEnvironment(card, { ...draft.values, ...draft.secrets })?.environment ?? draft.environment,
    values: draft.values,
    secretFields: secretFieldsAfter(card, existing, draft, made.isSent),
    intervalMinutes: Math.max(card.interval.least, draft.intervalMinutes),
    demo: existing?.demo ?? made.demo,
    subtitle: made.subtitle,
    createdAt: existing?.createdAt ?? made.at
  }
}
