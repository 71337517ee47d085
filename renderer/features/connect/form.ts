import type { Draft } from '#contract/accounts.ts'
import type { AccountView } from '#contract/snapshot.ts'
import { detectEnvironment, environmentOfValue } from '#domain/accounts/credential-hints.ts'
import type { Failure, FieldProblem } from '#domain/accounts/failure.ts'
import type { Field, ProviderCard } from '#domain/accounts/provider-card.ts'
import { cardBinding, isCovered, OWN_ADDRESS, type SecretBinding } from '#domain/accounts/secret-binding.ts'
import { usedValues } from '#domain/custom-api/plain-secrets.ts'
import { secretBinding } from '#domain/custom-api/secret-binding-of.ts'

/** What the user types to connect a provider or to change an account. */
export interface Form {
  readonly name: string
  readonly environment: string
  /** Index of the provider's alternative (a set of fields) that is being filled in. */
  readonly alternative: number
  /** By field id. Secrets stay here until they are sent; the main process never sends them back. */
  readonly values: Readonly<Record<string, string>>
  readonly intervalMinutes: number
}

/** @param taken the names of the provider's existing accounts */
export function blankForm(card: ProviderCard, taken: readonly string[]): Form {
  const initial = card.fields.map(({ id, initial }) => [id, initial ?? ''])
  return {
    name: freeName(card.name, taken),
    environment: card.environments[0]?.id ?? '',
    alternative: 0,
    values: Object.fromEntries(initial),
    intervalMinutes: card.interval.initial
  }
}

export function formOf(account: AccountView, card: ProviderCard): Form {
  const blank = blankForm(card, [])
  const isFilled = (id: string) => account.secretFields.includes(id) || Boolean(account.values[id])
  const used = card.alternatives?.findIndex(ids => ids.every(isFilled)) ?? 0
  return {
    name: account.name,
    environment: detectEnvironment(card, account.values)?.environment ?? account.environment,
    alternative: Math.max(used, 0),
    values: { ...blank.values, ...account.values },
    intervalMinutes: account.intervalMinutes
  }
}

/** A form for a new account that starts with another one's values; secrets are not copied. */
export function duplicateForm(account: AccountView, card: ProviderCard, taken: readonly string[]): Form {
  return { ...formOf(account, card), name: freeName(account.name, taken) }
}

/** The fields to fill in: all except those of the alternatives that were not chosen. */
export function visibleFields(
  { fields, alternatives = [] }: ProviderCard,
  { alternative }: Pick<Form, 'alternative'>
): readonly Field[] {
  const taken = alternatives[alternative] ?? []
  const others = alternatives.flat().filter(id => !taken.includes(id))
  return fields.filter(({ id }) => !others.includes(id))
}

/** What the keychain has for an account, and whether it may be used with what the form says now. */
export interface StoredSecrets {
  /** Ids of the secret fields that need not be typed again. */
  readonly usable: readonly string[]
  /** Those given for another address than they would now be sent to, with both, in words. */
  readonly moved: ReadonlyMap<string, { readonly before: string; readonly now: string }>
}

/** A new account has none. */
export const noSecrets: StoredSecrets = { usable: [], moved: new Map() }

/** Which of an account's stored secrets a form may use. The main process holds to the same rule. */
export function storedSecrets(card: ProviderCard, account: AccountView, form: Form): StoredSecrets {
  const { values } = draftOf(card, form, account.id)
  const usable: string[] = []
  const moved = new Map<string, { before: string; now: string }>()
  for (const field of account.secretFields) {
    const now = secretBinding(card, field, values)
    const before = secretBinding(card, field, account.values)
    if (now && before && isCovered(now, before)) usable.push(field)
    else if (now && before) moved.set(field, inWords(before, now, card.name))
  }
  return { usable, moved }
}

/** Two destinations by their hosts, or in full where those are the same. */
function inWords(before: SecretBinding, now: SecretBinding, provider: string) {
  const hosts = { before: hostsOf(before, provider), now: hostsOf(now, provider) }
  if (hosts.before !== hosts.now) return hosts
  const whole = ({ headers, to }: SecretBinding) => [...to, ...headers].join(', ')
  return { before: whole(before), now: whole(now) }
}

const hostsOf = ({ to }: SecretBinding, provider: string): string =>
  [...new Set(to.map(one => (one === OWN_ADDRESS ? provider : (URL.parse(one)?.host ?? one))))].join(', ')

/** Who receives the secrets of a form: the provider, or the hosts that take its place. */
export const receiverOf = (card: ProviderCard, form: Form): string =>
  hostsOf(cardBinding(card, draftOf(card, form, null).values), card.name)

/** The most bytes that a keychain entry can hold on every platform. */
const MAX_BYTES = 2500

/** The first field that is missing or cannot be right; "name" for the account's own name. */
export function firstInvalidField(card: ProviderCard, form: Form, stored: StoredSecrets): Failure | null {
  const failure = (field: string, problem: FieldProblem) => ({ kind: 'field', field, problem }) as const
  if (form.name.trim() === '') return failure('name', 'empty')
  const needed = card.alternatives?.[form.alternative] ?? []
  for (const field of visibleFields(card, form)) {
    const { id, required } = field
    const typed = form.values[id]?.trim() ?? ''
    if (new TextEncoder().encode(typed).length > MAX_BYTES) return failure(id, 'malformed')
    if (typed === '' && stored.moved.has(id)) return failure(id, 'otherAddress')
    if ((required || needed.includes(id)) && typed === '' && !stored.usable.includes(id))
      return failure(id, 'empty')
    const detected = environmentOfValue(field, typed)
    if (detected !== null && detected !== form.environment) return failure(id, 'mismatch')
  }
  return null
}

/** What is sent. An empty secret is left out, so that the one in the keychain stays. */
export function draftOf(card: ProviderCard, form: Form, accountId: string | null): Draft {
  const valuesOf = (selected: readonly Field[]) =>
    Object.fromEntries(selected.map(({ id }) => [id, form.values[id]?.trim() ?? '']))
  const fields = visibleFields(card, form)
  const values = valuesOf(fields.filter(({ kind }) => kind !== 'secret'))
  const secrets = fields.filter(({ id, kind }) => kind === 'secret' && form.values[id]?.trim())
  return {
    accountId,
    providerId: card.id,
    name: form.name.trim(),
    environment: form.environment,
    values: card.mapped ? usedValues(values) : values,
    secrets: valuesOf(secrets),
    intervalMinutes: form.intervalMinutes
  }
}

/** Intervals to choose from, in minutes: none below the provider's minimum, and always the current one. */
export function intervalsOf({ interval }: ProviderCard, current: number): readonly number[] {
  const common = [1, 5, 15, 60].filter(minutes => minutes >= interval.least)
  return [...new Set([...common, current])].sort((a, b) => a - b)
}

function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name} ${number}`)) number += 1
  return `${name} ${number}`
}
