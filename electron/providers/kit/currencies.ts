import type { Field } from '#domain/accounts/provider-card.ts'
import type { AccountReading, WalletFacts, WalletReading } from '#domain/accounts/wallet.ts'
import type { LocalizedText } from '#domain/language.ts'
import { translated } from './fields.ts'
import { accountReading, failedReading, failureOrRethrow, walletReading } from './reading.ts'

const options = (codes: readonly string[]) =>
  codes.map(code => ({ id: code, name: translated(code, code, code) }))

/**
 * Field for the one currency of an account whose provider names none in its answers. None is chosen beforehand: one that
 * nobody looked at could be the wrong one.
 * @param codes at most four, as a longer list shows its first as chosen
 */
export const currencyField = (codes: readonly string[], help: LocalizedText): Field => ({
  id: 'currency',
  label: 'Currency',
  kind: 'choice',
  required: true,
  options: options(codes),
  help
})

/** Field for the currencies of a provider that is asked for each by itself. The first is chosen. */
export const currenciesField = (codes: readonly [string, ...string[]]): Field => ({
  id: 'currencies',
  label: 'Currencies',
  kind: 'choices',
  required: true,
  options: options(codes),
  initial: codes[0],
  help: translated(
    'Those you have money in. Each is read by itself.',
    'Zile ambazo una pesa. Kila moja husomwa peke yake.',
    'Celles dans lesquelles vous avez de l’argent. Chacune est lue séparément.'
  )
})

/** What was chosen in such a field, as it is stored: "NGN,USD". */
export const currenciesIn = (chosen = ''): readonly string[] => chosen.split(',').filter(code => code !== '')

/** The wallets that one call answers for. */
type Group<Wallet> = readonly [Wallet, ...Wallet[]]

type Wallet = Pick<WalletFacts, 'key' | 'name' | 'currency'> & Partial<WalletFacts>

/**
 * Reads an account whose provider is asked for each currency, or each wallet, by itself: one that fails costs only its
 * own wallets.
 * @param groups the wallets, by the call that answers for them
 * @param ask resolves to the balances of a group's wallets, in their order; rejects with a SalioError
 */
export async function readEach<W extends Wallet>(
  groups: readonly Group<W>[],
  ask: (group: Group<W>) => Promise<readonly unknown[]>
): Promise<AccountReading> {
  async function readGroup(group: Group<W>): Promise<readonly WalletReading[]> {
    try {
      const balances = await ask(group)
      return group.map((wallet, index) => walletReading(wallet, balances[index]))
    } catch (error) {
      const failure = failureOrRethrow(error)
      return group.map(wallet => failedReading(wallet, failure))
    }
  }
  return accountReading((await Promise.all(groups.map(readGroup))).flat())
}
