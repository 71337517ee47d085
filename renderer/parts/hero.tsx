import type { WalletView } from '../../electron/contract/snapshot.ts'
import { fill } from '../../electron/messages/fill.ts'
import { formatMoment } from '../../electron/messages/time.ts'
import { useMessages, useSnapshot, useWords } from '../state/use-app.ts'
import { useNow } from '../state/use-now.ts'
import { AmountText, UnknownAmount } from './amount.tsx'
import { toneOf } from './tone.ts'

/** Balances with more characters than this are shown in a smaller font. */
const LONG_LENGTH = 14

/** The balance in large type, with its level and since when. */
export function Hero({ wallet }: { wallet: WalletView }) {
  const { language } = useSnapshot()
  const text = useMessages()
  const words = useWords()
  const now = useNow(30_000)
  const { amount, currency, level, levelSince, readAt, reach } = wallet
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
    </section>
  )
}
