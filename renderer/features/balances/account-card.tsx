import { type CSSProperties, memo } from 'react'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { accountTotals } from '#domain/accounts/account-totals.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { wholeNumber } from '#domain/language.ts'
import { formatMoney } from '#domain/money/format.ts'
import { fill, plural } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { accountFullName, accountLabel, providerName } from '#renderer/shared/account-name.ts'
import { AccountState, needsKey } from '#renderer/shared/account-state.tsx'
import { Monogram } from '#renderer/ui/monogram.tsx'
import { WalletRow } from './wallet-row.tsx'

interface Props {
  account: AccountView
  card: ProviderCard | undefined
  /** The account's wallets that match the filter. */
  wallets: readonly WalletView[]
  /** Whether its rows take one line each. */
  isCompact: boolean
  /** Whether there are other accounts, from which screen readers tell its wallets apart. */
  hasOthers: boolean
  /** Id of the one wallet in the tab order; null if there is none. */
  tabStopId: string | null
}

/** One account with its wallets. Memoised, because there may be hundreds of cards. */
export const AccountCard = memo(function AccountCard(props: Props) {
  const { account, card, wallets, isCompact, hasOthers, tabStopId } = props
  const language = useLanguage()
  const { account: words, balances: text } = useMessages()
  const hidden = useHideAmounts()
  const provider = providerName(card, account)
  const label = accountLabel(account, provider)
  // The provider's total carries no time stamp, so show it only while the account's reading is current.
  const total = account.reach === 'fresh' ? account.total : null
  // Do not show our own sums next to a provider's total: two totals that differ would only raise questions.
  const sums = account.total === null && !card?.apart ? accountTotals(account.wallets) : []
  const mixed = account.wallets.some(({ currency }) => currency !== total?.currency)
  // In compact rows the header holds the sum, unless it has to say what is wrong, or there are several.
  const [sum] = isCompact && !hidden && account.failure === null && sums.length === 1 ? sums : []
  const below = sum ? [] : sums
  const count = wholeNumber(account.wallets.length, language)
  return (
    <section
      className={isCompact ? 'card account compact' : 'card account'}
      // About as high as it will be, for the scroll bar.
      style={{ '--wallets': account.wallets.length } as CSSProperties}
      aria-label={`${provider} ${label}`.trim()}
    >
      <header className="account-head">
        <Monogram card={card} />
        <div className="account-name">
          <h2>{provider}</h2>
          <span className="account-label clip" title={label}>
            {isCompact
              ? [label, fill(plural(text.wallets, account.wallets.length, language), { count })]
                  .filter(Boolean)
                  .join(' · ')
              : label}
          </span>
        </div>
        {sum ? (
          <span className="account-time">{formatMoney(sum, language)}</span>
        ) : (
          <AccountState account={account} provider={card ?? { name: provider }} />
        )}
      </header>
      {wallets.map(wallet => (
        <WalletRow
          key={wallet.id}
          wallet={wallet}
          provider={provider}
          account={hasOthers ? accountFullName(account, provider) : ''}
          isCompact={isCompact}
          isTabStop={wallet.id === tabStopId}
        />
      ))}
      {account.unopened && (
        <p className="wallet-none">
          {card && !needsKey(card, account) ? words.unopened.noKey : words.unopened.key}
        </p>
      )}
      {account.wallets.length === 0 && !account.unopened && (
        <p className="wallet-none">
          <span className="amount fraction">—</span> {text.notRead}
        </p>
      )}
      {!hidden && below.length > 0 && (
        <p className="total">
          {fill(text.total, { total: below.map(sum => formatMoney(sum, language)).join(' · ') })}
        </p>
      )}
      {total && !hidden && (
        <p className="total">
          {fill(mixed ? text.totalAbout : text.total, {
            total: formatMoney(total, language)
          })}
        </p>
      )}
    </section>
  )
})
