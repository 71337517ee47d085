import type { WalletView } from '#contract/snapshot.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { AmountText, BareAmount, UnknownAmount } from '#renderer/shared/amount.tsx'
import { toneOf } from '#renderer/shared/tone.ts'

/** Balances with more characters than this are shown in a smaller font. */
const LONG_LENGTH = 14

/** The balance in large type, with its level and since when. */
export function Hero({ wallet }: { wallet: WalletView }) {
  const language = useLanguage()
  const text = useMessages()
  const words = useWords()
  const now = useNow(30_000)
  const { amount, currency, level, levelSince, readAt, reach, written } = wallet
  const tone = toneOf(wallet)
  const moment = (at: number) => formatMoment(at, now, language)
  const meaning =
    levelSince === null
      ? words.levels[level]
      : fill(text.wallet.since, {
          level: words.levels[level],
          time: moment(levelSince)
        })
  const state = () => {
    if (amount === null || readAt === null) return text.balances.notRead
    if (!wallet.active) return text.balances.inactive
    const read =
      reach === 'fresh' ? fill(text.wallet.readAt, { time: moment(readAt) }) : words.lastKnown(readAt, now)
    return `${meaning} · ${read}`
  }
  return (
    <section className={`hero ${tone}${amount !== null && amount.length > LONG_LENGTH ? ' long' : ''}`}>
      {amount === null ? <UnknownAmount /> : <AmountText money={{ currency, amount }} />}
      <p className="hero-state">
        <i className={`dot ${tone === 'unread' && level === 'healthy' ? tone : level}`} />
        <span>{state()}</span>
      </p>
      {written !== undefined && (
        <p className="hero-written">
          {text.wallet.written} <BareAmount money={{ currency, amount: written }} />
        </p>
      )}
    </section>
  )
}
