import { isPassing } from '#domain/recipients/delivery-fate.ts'
import { isIncomplete } from '#domain/recipients/destination.ts'
import { isHanging } from '#domain/recipients/hanging.ts'
import type { RecipientFacts, Way } from '#domain/recipients/recipient.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Store } from '#storage/store.ts'
import type { StoredRecipient } from '#storage/tables/recipients.ts'

interface PayerParts {
  readonly store: Pick<Store, 'accounts' | 'recipients' | 'wallets'>
  readonly providers: Pick<Catalogue, 'get'>
}

/** The connected account that pays for a way's messages, by its key or by one of its own; null where none does. */
function payerOf({ providers, store: { accounts } }: PayerParts, way: Way): string | null {
  if (way.kind !== 'sms') return null
  if (way.accountId !== '') return accounts.find(way.accountId)?.id ?? null
  const field = providers.get(way.service)?.sms?.account ?? ''
  const isSame = (values: Readonly<Record<string, string>>) => way.user !== '' && values[field] === way.user
  return (
    accounts.all().find(({ providerId, values }) => providerId === way.service && isSame(values))?.id ?? null
  )
}

/**
 * The name of the wallet or account on whose credit its own alarm hangs; null where a recipient is told of it by another way, or
 * not by one that is paid from it.
 * @param id of a recipient that is stored; "" for a new one
 */
export function hangsOn(parts: PayerParts, id: string, facts: RecipientFacts): string | null {
  const { store } = parts
  const paidBy = payerOf(parts, facts.way)
  const account = paidBy === null ? null : store.accounts.find(paidBy)
  if (account === null) return null
  const wallets = store.wallets.forAccount(account.id).filter(({ active }) => active)
  // One that is refused, or not set up yet, tells nobody.
  const works = (one: StoredRecipient) => !isIncomplete(one) && (!one.refused || isPassing(one.refused.why))
  const all = store.recipients
    .all()
    .filter(works)
    .map(one => ({ ...one, paidBy: payerOf(parts, one.way) }))
  const isAlone = isHanging(
    { ...facts, id, paidBy },
    all,
    wallets.map(wallet => wallet.id)
  )
  if (!isAlone) return null
  const [only] = wallets
  return wallets.length === 1 && only ? only.name : account.name
}
