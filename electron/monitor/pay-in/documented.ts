import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { checkWay } from '#domain/pay-in/check.ts'
import { countryOfCurrency } from '#domain/pay-in/country.ts'
import type { PayInField, PayInWay } from '#domain/pay-in/way.ts'
import type { WalletInAccount } from '#storage/tables/wallets.ts'

/** A way that a provider documents for a wallet. */
export interface DocumentedWay {
  /** With no id of its own yet. */
  readonly way: PayInWay
  /** The value whose last three digits confirm it. */
  readonly asked: PayInField
  readonly provider: string
  /** Wall-clock milliseconds: noon of the day on which the documentation was read, in this computer's time zone. */
  readonly readAt: number
}

/** The documented ways of a wallet, filled in with its account's values; none where one of these is missing. */
export function documentedWays(
  { account, wallet }: Pick<WalletInAccount, 'account' | 'wallet'>,
  card: ProviderCard | undefined
): readonly DocumentedWay[] {
  return (card?.payIns ?? []).flatMap(({ currency, environment, id, kind, name, read, values, wallets }) => {
    const isMeant =
      environment === account.environment && currency === wallet.currency && wallets.includes(wallet.key)
    if (!card || !isMeant) return []
    const filled = values.account.replaceAll(
      /\{(\w+)\}/g,
      (_, field: string) => account.values[field] ?? '\n'
    )
    const checked = checkWay(
      { id: '', kind, name, values: { paybill: values.paybill, account: filled } },
      countryOfCurrency(currency),
      ''
    )
    // A user name that has no place in a payment menu: nothing is offered rather than something wrong.
    if (checked.problems || filled.includes('\n')) return []
    const way = { ...checked.way, documented: { id, date: read } }
    return [{ way, asked: kind, provider: card.name, readAt: new Date(`${read}T12:00:00`).getTime() }]
  })
}

/** Whether a documented way was confirmed, of this or a later day of its documentation. */
export const isTaken = (ways: readonly PayInWay[], { documented }: PayInWay): boolean =>
  ways.some(
    way => way.documented?.id === documented?.id && (way.documented?.date ?? '') >= (documented?.date ?? '')
  )

/** Whether these are the last three digits of a value. */
export function isConfirmed(value: string, digits: string): boolean {
  const typed = digits.replaceAll(/\s/g, '')
  return typed.length === 3 && value.replaceAll(/\D/g, '').endsWith(typed)
}

/** A way that was documented once is not offered again, whatever its user makes of it. */
export function withOrigins(
  ways: readonly Omit<PayInWay, 'documented'>[],
  before: readonly PayInWay[]
): readonly PayInWay[] {
  const origins = new Map(before.map(({ documented, id }) => [id, documented]))
  return ways.map(way => ({ ...way, documented: origins.get(way.id) ?? null }))
}
