import type { WalletView } from '#contract/snapshot.ts'
import { isUnreadable } from '#domain/alerts/needs.ts'
import { hasThresholds } from '#domain/alerts/thresholds.ts'
import type { LocalizedText } from '#domain/language.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useHideAmounts, useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { BareAmount, CountingAmount, UnknownAmount } from '#renderer/shared/amount.tsx'
import { expiryWords } from '#renderer/shared/runway.tsx'
import { toneOf } from '#renderer/shared/tone.ts'

/** The balance in large type, with its level and since when, what of it expires, and how it lags. */
export function Hero({ wallet, lag }: { wallet: WalletView; lag: LocalizedText | undefined }) {
  const language = useLanguage()
  const text = useMessages()
  const words = useWords()
  const now = useNow(30_000)
  const hideAmounts = useHideAmounts()
  const { amount, currency, kind, level, levelSince, readAt, reach, thresholds, written } = wallet
  const tone = toneOf(wallet)
  const moment = (at: number) => formatMoment(at, now, language)
  const isCurrent = reach === 'fresh'
  const meaning = () => {
    // Nobody knows whether a balance that is not current is still enough.
    if (level === 'healthy' && !isCurrent) return null
    if (level === 'healthy' && !hasThresholds(thresholds)) return words.unwatched
    if (levelSince === null) return words.levels[level]
    return fill(text.wallet.since, {
      level: words.levels[level],
      time: moment(levelSince)
    })
  }
  const dot = isUnreadable(reach) ? 'ring' : level !== 'healthy' ? level : tone
  const expiry = expiryWords(wallet, { hideAmounts, language, now })
  const state = () => {
    if (kind === 'postpaid') return text.balances.postpaidNote
    if (amount === null || readAt === null) return text.balances.notRead
    if (!wallet.active) return text.balances.inactive
    const read = isCurrent ? fill(text.wallet.readAt, { time: moment(readAt) }) : words.lastKnown(readAt, now)
    return [meaning(), read].filter(Boolean).join(' · ')
  }
  return (
    <section className={`hero ${tone}`}>
      {amount === null ? <UnknownAmount /> : <CountingAmount money={{ currency, amount }} />}
      <p className="hero-state">
        <i className={`dot ${dot}`} />
        <span>{state()}</span>
      </p>
      {expiry && <p className="hero-note">{expiry.text}</p>}
      {lag && <p className="hero-note">{lag[language]}</p>}
      {written !== undefined && (
        <p className="hero-written">
          {text.wallet.written} <BareAmount money={{ currency, amount: written }} />
        </p>
      )}
    </section>
  )
}
