import type { Draft } from '../../electron/contract/intents.ts'
import type { AccountView } from '../../electron/contract/snapshot.ts'
import type { Failure } from '../../electron/domain/failure.ts'
import type { Field, ProviderCard } from '../../electron/domain/provider-card.ts'
import { environmentOfValue, environmentTold } from '../../electron/domain/recognise.ts'

/** What is typed to connect a provider or to change an account. */
export interface Form {
  readonly name: string
  readonly environment: string
  /** Which of the provider's alternatives is being filled in. */
  readonly alternative: number
  /** By field id, the secrets among them: they stay here until they are sent, and come back never. */
  readonly values: Readonly<Record<string, string>>
  readonly intervalMinutes: number
}

/** @param taken the names of the provider's accounts there are already */
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
  const filled = (id: string) => account.secretFields.includes(id) || Boolean(account.values[id])
  const used = card.alternatives?.findIndex(ids => ids.every(filled)) ?? 0
  return {
    name: account.name,
    environment: environmentTold(card, account.values)?.environment ?? account.environment,
    alternative: Math.max(used, 0),
    values: { ...blank.values, ...account.values },
    intervalMinutes: account.intervalMinutes
  }
}

/** A new account that starts from another one's fields; secrets are not copied. */
export function copyOf(account: AccountView, card: ProviderCard, taken: readonly string[]): Form {
  return { ...formOf(account, card), name: freeName(account.name, taken) }
}

/** The fields to fill in: all but those of the alternatives not taken. */
export function fieldsOf(
  { fields, alternatives = [] }: ProviderCard,
  { alternative }: Pick<Form, 'alternative'>
): readonly Field[] {
  const taken = alternatives[alternative] ?? []
  const others = alternatives.flat().filter(id => !taken.includes(id))
  return fields.filter(({ id }) => !others.includes(id))
}

/** Bytes that a keychain entry holds everywhere. */
const LONGEST = 2500

/** The first thing that must be filled in and is not, or cannot be right; "name" for the account's own name. */
export function wrongField(card: ProviderCard, form: Form, kept: readonly string[]): Failure | null {
  const wrong = (field: string, problem: 'empty' | 'malformed' | 'mismatch') =>
    ({ kind: 'field', field, problem }) as const
  if (form.name.trim() === '') return wrong('name', 'empty')
  const needed = card.alternatives?.[form.alternative] ?? []
  for (const field of fieldsOf(card, form)) {
    const { id, required } = field
    const typed = form.values[id]?.trim() ?? ''
    if (new TextEncoder().encode(typed).length > LONGEST) return wrong(id, 'malformed')
    if ((required || needed.includes(id)) && typed === '' && !kept.includes(id)) return wrong(id, 'empty')
    const told = environmentOfValue(field, typed)
    if (told !== null && told !== form.environment) return wrong(id, 'mismatch')
  }
  return null
}

/** What is sent: a secret left empty is left out, so that the one in the keychain stays. */
export function draftOf(card: ProviderCard, form: Form, accountId: string | null): Draft {
  const typed = (some: readonly Field[]) =>
    Object.fromEntries(some.map(({ id }) => [id, form.values[id]?.trim() ?? '']))
  const fields = fieldsOf(card, form)
  const secrets = fields.filter(({ id, kind }) => kind === 'secret' && form.values[id]?.trim())
  return {
    accountId,
    providerId: card.id,
    name: form.name.trim(),
    environment: form.environment,
    values: typed(fields.filter(({ kind }) => kind !== 'secret')),
    secrets: typed(secrets),
    intervalMinutes: form.intervalMinutes
  }
}

/** Minutes to choose from: none under the provider's least, the present one always among them. */
export function intervalsOf({ interval }: ProviderCard, current: number): readonly number[] {
  const usual = [1, 5, 15, 60].filter(minutes => minutes >= interval.least)
  return [...new Set([...usual, current])].sort((a, b) => a - b)
}

function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name} ${number}`)) number += 1
  return `${name} ${number}`
}
