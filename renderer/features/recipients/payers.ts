import type { AccountView } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { fill } from '#messages/template.ts'

/** Who may pay for SMS. */
interface Payer {
  readonly id: string
  readonly name: string
  readonly way: Pick<Extract<Way, { kind: 'sms' }>, 'accountId' | 'service'>
}

/**
 * Connected accounts that can send SMS, then a key of its own for each service that can.
 * @param ownKey what such a key is called: {provider}
 */
export function payersOf(
  accounts: readonly AccountView[],
  cards: readonly ProviderCard[],
  ownKey: string
): readonly Payer[] {
  const services = cards.filter(card => card.sms)
  const connected = accounts.filter(
    ({ demo, providerId }) => !demo && services.some(({ id }) => id === providerId)
  )
  return [
    ...connected.map(({ id, name, providerId }) => ({
      id,
      name,
      way: { accountId: id, service: providerId }
    })),
    ...services.map(({ id, name }) => ({
      id,
      name: fill(ownKey, { provider: name }),
      way: { accountId: '', service: id }
    }))
  ]
}
