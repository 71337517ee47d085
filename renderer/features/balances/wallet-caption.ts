import type { WalletView } from '#contract/snapshot.ts'
import type { Language } from '#domain/language.ts'
import { formatBrief, formatChange } from '#domain/money/format.ts'
import { isBelow, isZero } from '#domain/money/money.ts'
import { fill } from '#messages/fill.ts'
import { words } from '#messages/index.ts'
import { runwayWords } from '#messages/runway-words.ts'
import { messages } from '#renderer/messages/index.ts'
import { untilWords } from '#renderer/messages/until.ts'
import { runsOutWithinDay } from '#renderer/shared/runway.ts'

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
  const reason = failure && say.failure(failure, { provider, now }).short
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
