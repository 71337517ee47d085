import type { WalletView } from '../../electron/contract/snapshot.ts'
import { formatBrief, formatChange } from '../../electron/domain/format.ts'
import type { Language } from '../../electron/domain/language.ts'
import { isBelow, isZero } from '../../electron/domain/money.ts'
import { fill } from '../../electron/messages/fill.ts'
import { words } from '../../electron/messages/index.ts'
import { runwayWords } from '../../electron/messages/runway-words.ts'
import { messages } from '../messages/index.ts'
import { untilWords } from '../messages/until.ts'
import { isShort } from './runway.ts'

/** How it is shown to the user. */
interface Shown {
  readonly language: Language
  readonly hideAmounts: boolean
}

/**
 * The one line of meaning under a wallet's name: why it cannot be read, how old it is, how long it lasts, which mark
 * it is below, or what today has brought; and that its alerts are snoozed.
 * @param now wall-clock milliseconds
 */
export function captionOf(wallet: WalletView, provider: string, shown: Shown, now: number): string {
  const meaning = meaningOf(wallet, provider, shown, now)
  if (wallet.snoozedUntil === null) return meaning
  const { language } = shown
  const until = untilWords(wallet.snoozedUntil, now, language)
  return joined(meaning || null, `${messages[language].alerts.snoozed} ${until}`)
}

function meaningOf(
  wallet: WalletView,
  provider: string,
  { language, hideAmounts }: Shown,
  now: number
): string {
  const text = messages[language].balances
  const say = words(language)
  const { currency, failure, outlook, readAt, rule, today, level } = wallet
  if (!wallet.active) return joined(wallet.detail, text.inactive)
  const reason = failure && say.failure(failure, { provider, now }).short
  if (wallet.amount === null || readAt === null) return reason ?? text.notRead
  if (wallet.reach !== 'fresh') return say.lastKnown(readAt, now)
  if (outlook?.runsOut && (level !== 'healthy' || isShort(outlook, now)))
    return joined(wallet.detail, runwayWords(language).caption(outlook, now))
  if (level !== 'healthy') {
    const mark = level === 'critical' ? rule.critical : rule.low
    // It may be low by its pace while its balance is above the mark.
    if (mark === null || !isBelow(wallet.amount, mark)) return say.levels[level]
    if (hideAmounts) return text.below
    const brief = formatBrief({ currency, amount: mark }, language)
    return fill(text.belowMark, { mark: brief })
  }
  if (today === null || hideAmounts) return wallet.detail ?? ''
  const change = formatChange({ currency, amount: today }, language)
  return joined(wallet.detail, isZero(today) ? text.unchanged : fill(text.today, { change }))
}

const joined = (detail: string | null, text: string): string =>
  detail === null ? text : `${detail} · ${text}`
