import { BellOff } from 'lucide-react'
import type { WalletView } from '#contract/snapshot.ts'
import type { Language } from '#domain/language.ts'
import { formatBrief, formatChange, formatMoney } from '#domain/money/format.ts'
import { isBelow, isZero } from '#domain/money/money.ts'
import { words } from '#messages/index.ts'
import { runwayWords } from '#messages/runway.ts'
import { fill } from '#messages/template.ts'
import { useApp, useHideAmounts, useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { messages } from '#renderer/messages/index.ts'
import { untilWords } from '#renderer/messages/time.ts'
import { AmountText, UnknownAmount } from '#renderer/shared/amount.tsx'
import { runsOutWithinDay } from '#renderer/shared/runway.tsx'
import { Sparkline } from '#renderer/shared/sparkline.tsx'
import { toneOf } from '#renderer/shared/tone.ts'

interface DisplayOptions {
  readonly language: Language
  readonly hideAmounts: boolean
}

/**
 * The line under a wallet's name. The most important of: why it cannot be read, how old the balance is, how
 * long it lasts, which threshold it is below, today's change; followed by the snooze, if any.
 * @param now wall-clock milliseconds
 */
export function walletCaption(
  wallet: WalletView,
  provider: string,
  options: DisplayOptions,
  now: number
): string {
  const meaning = meaningOf(wallet, provider, options, now)
  if (wallet.snoozedUntil === null) return meaning
  const { language } = options
  const until = untilWords(wallet.snoozedUntil, now, language)
  return joined(meaning || null, `${messages[language].alerts.snoozed} ${until}`)
}

function meaningOf(
  wallet: WalletView,
  provider: string,
  { language, hideAmounts }: DisplayOptions,
  now: number
): string {
  const text = messages[language].balances
  const say = words(language)
  const { currency, failure, outlook, readAt, thresholds, today, level } = wallet
  if (!wallet.active) return joined(wallet.detail, text.inactive)
  const reason = failure && say.failure(failure, { provider: { name: provider }, now }).short
  if (wallet.amount === null || readAt === null) return reason ?? text.notRead
  if (wallet.reach !== 'fresh') return say.lastKnown(readAt, now)
  if (outlook?.runsOut && (level !== 'healthy' || runsOutWithinDay(outlook, now)))
    return joined(wallet.detail, runwayWords(language).caption(outlook, now))
  if (level !== 'healthy') {
    const threshold = level === 'critical' ? thresholds.critical : thresholds.low
    // The level may come from the spending pace while the balance is still above the threshold.
    if (threshold === null || !isBelow(wallet.amount, threshold)) return say.levels[level]
    if (hideAmounts) return text.below
    const brief = formatBrief({ currency, amount: threshold }, language)
    return fill(text.belowMark, { threshold: brief })
  }
  if (today === null || hideAmounts) return wallet.detail ?? ''
  const change = formatChange({ currency, amount: today }, language)
  return joined(wallet.detail, isZero(today) ? text.unchanged : fill(text.today, { change }))
}

const joined = (detail: string | null, text: string): string =>
  detail === null ? text : `${detail} · ${text}`

interface WalletRowProps {
  wallet: WalletView
  provider: string
  /** Whether this row is the one in the tab order; arrow keys move between rows. */
  isTabStop: boolean
}

/** One wallet in Balances: name, caption, sparkline and balance. */
export function WalletRow({ wallet, provider, isTabStop }: WalletRowProps) {
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
