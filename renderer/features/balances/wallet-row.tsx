import { BellOff } from 'lucide-react'
import type { WalletView } from '#contract/snapshot.ts'
import { isUnreadable, standingOf } from '#domain/alerts/needs.ts'
import { formatMoney } from '#domain/money/format.ts'
import { useApp, useHideAmounts, useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { aloud } from '#renderer/shared/aloud.ts'
import { AmountText, CountingAmount, UnknownAmount } from '#renderer/shared/amount.tsx'
import { Sparkline } from '#renderer/shared/sparkline.tsx'
import { toneOf } from '#renderer/shared/tone.ts'
import { todaysChange, walletMeaning } from './meaning.ts'

interface WalletRowProps {
  wallet: WalletView
  provider: string
  /** The account, for screen readers; "" where there is only one. */
  account: string
  /** One line without sparkline, and a meaning only where the wallet is not healthy. */
  isCompact: boolean
  /** Whether this row is the one in the tab order; arrow keys move between rows. */
  isTabStop: boolean
}

/** One wallet in Balances. Left what it is and what that means, right how much and today's change. */
export function WalletRow({ wallet, provider, account, isCompact, isTabStop }: WalletRowProps) {
  const language = useLanguage()
  const hideAmounts = useHideAmounts()
  const now = useNow(30_000)
  const text = useMessages()
  const { levels } = useWords()
  const open = useApp(app => app.open)
  const focusWallet = useApp(app => app.focusWallet)
  const { id, name, currency, amount, detail, level, kind, reach } = wallet
  const meaning = walletMeaning(wallet, { language, hideAmounts, provider, now })
  const change = todaysChange(wallet, { language, hideAmounts })
  const money = amount === null ? null : { currency, amount }
  const figure = hideAmounts ? text.amountHidden : money && formatMoney(money, language)
  const tone = toneOf(wallet)
  const standing = standingOf(wallet)
  // What the provider says a wallet covers is often what its name says already: "UGX", "Global".
  const kinds = [
    kind === 'collateral' ? text.balances.collateral : null,
    detail === name ? null : detail
  ].filter(Boolean)
  const Figure = isCompact ? AmountText : CountingAmount
  const isTold = !isCompact || standing !== 'healthy'
  const spoken = [
    name,
    ...kinds,
    figure ?? '—',
    level === 'healthy' ? null : levels[level],
    meaning.spoken,
    change,
    account
  ]
  return (
    <button
      type="button"
      className={`wallet${tone === 'unread' ? ' dimmed' : ''}${isCompact ? ' compact' : ''}`}
      data-wallet={id}
      data-level={level}
      data-reach={reach}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={aloud(spoken.filter(Boolean).join(', '))}
      onFocus={() => focusWallet(id)}
      onClick={() => open({ screen: 'wallet', walletId: id })}
    >
      <span className="wallet-words">
        <span className="wallet-name">
          {isUnreadable(reach) ? (
            <i className="dot ring" />
          ) : (
            level !== 'healthy' && <i className={`dot ${level}`} />
          )}
          <span className="clip" title={name}>
            {name}
          </span>
          {kinds.length > 0 && (
            <em className="clip" title={kinds.join(' · ')}>
              {kinds.join(' · ')}
            </em>
          )}
        </span>
        {isTold && meaning.spoken !== '' && (
          <span className="wallet-caption clip" title={meaning.spoken}>
            {wallet.snoozedUntil !== null && <BellOff size="0.6875rem" aria-hidden="true" />}
            {meaning.shown}
          </span>
        )}
      </span>
      {!isCompact && <Sparkline wallet={wallet} now={now} />}
      <span className="wallet-figures">
        {money ? <Figure money={money} /> : <UnknownAmount />}
        {!isCompact && change !== '' && <small>{change}</small>}
      </span>
    </button>
  )
}
