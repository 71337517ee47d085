import { BellOff } from 'lucide-react'
import type { WalletView } from '#contract/snapshot.ts'
import { formatMoney } from '#domain/money/format.ts'
import { useApp, useHideAmounts, useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { AmountText, UnknownAmount } from '#renderer/shared/amount.tsx'
import { Sparkline } from '#renderer/shared/sparkline.tsx'
import { toneOf } from '#renderer/shared/tone.ts'
import { walletCaption } from './wallet-caption.ts'

interface Props {
  wallet: WalletView
  provider: string
  /** Whether this row is the one in the tab order; arrow keys move between rows. */
  isTabStop: boolean
}

/** One wallet in Balances: name, caption, sparkline and balance. */
export function WalletRow({ wallet, provider, isTabStop }: Props) {
  const language = useLanguage()
  const hideAmounts = useHideAmounts()
  const now = useNow(30_000)
  const text = useMessages()
  const { levels } = useWords()
  const open = useApp(app => app.open)
  const focusWallet = useApp(app => app.focusWallet)
  const { id, name, currency, amount, level, kind } = wallet
  const caption = walletCaption(wallet, provider, { language, hideAmounts }, now)
  const money = amount === null ? null : { currency, amount }
  const figure = hideAmounts ? text.amountHidden : money && formatMoney(money, language)
  const tone = toneOf(wallet)
  return (
    <button
      type="button"
      className={tone === 'unread' ? 'wallet dimmed' : 'wallet'}
      data-wallet={id}
      data-level={level}
      data-reach={wallet.reach}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={[
        name,
        kind === 'collateral' ? text.balances.collateral : null,
        figure ?? '—',
        level === 'healthy' ? null : levels[level],
        caption
      ]
        .filter(Boolean)
        .join(', ')}
      onFocus={() => focusWallet(id)}
      onClick={() => open({ screen: 'wallet', walletId: id })}
    >
      <span className="wallet-words">
        <span className="wallet-name">
          {level !== 'healthy' && <i className={`dot ${level}`} />}
          <span className="clip" title={name}>
            {name}
          </span>
          {kind === 'collateral' && <em>{text.balances.collateral}</em>}
        </span>
        <span className="wallet-caption" title={caption}>
          {wallet.snoozedUntil !== null && <BellOff size="0.6875rem" aria-hidden="true" />}
          {caption}
        </span>
      </span>
      <Sparkline wallet={wallet} now={now} />
      {money ? <AmountText money={money} /> : <UnknownAmount />}
    </button>
  )
}
