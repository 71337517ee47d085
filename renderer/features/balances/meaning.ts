import type { WalletView } from '#contract/snapshot.ts'
import type { Language } from '#domain/language.ts'
import { formatBrief, formatChange } from '#domain/money/format.ts'
import { isBelow, isZero } from '#domain/money/money.ts'
import { DAY } from '#domain/time/units.ts'
import { words } from '#messages/index.ts'
import { runwayWords } from '#messages/runway.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { messages } from '#renderer/messages/index.ts'
import { untilWords } from '#renderer/messages/time.ts'
import { type Awaited, awaitedOf } from '#renderer/shared/awaited.ts'
import { expiryWords, runsOutWithinDay } from '#renderer/shared/runway.tsx'

export interface DisplayOptions {
  readonly language: Language
  readonly hideAmounts: boolean
  /** The name of the wallet's provider. */
  readonly provider: string
  /** Wall-clock milliseconds. */
  readonly now: number
}

/** Farther ahead a weekday would be taken for that of this week. */
const NEAR = 6 * DAY

/**
 * The one thing to know of a wallet beside its balance, "" if there is none: that it is snoozed, why it cannot be read,
 * how old the balance is, what is on its way or late, when it runs out, below which alert level it is, until when it is
 * enough. `shown` is for a line of little room: there a struck bell says that it is snoozed, and the words only until
 * when.
 */
export function walletMeaning(
  wallet: WalletView,
  options: DisplayOptions
): { readonly spoken: string; readonly shown: string } {
  const { language, now } = options
  const { snoozedUntil } = wallet
  const meaning = meaningOf(wallet, options)
  // What is cut off at the end of a line must not be what silences the wallet.
  const after = (snooze: string) => [snooze, meaning].filter(Boolean).join(' · ')
  return {
    spoken: after(snoozeWords(wallet, options)),
    shown: after(snoozedUntil === null ? '' : untilWords(snoozedUntil, now, language))
  }
}

/** "Snoozed until 15:32"; "" if it is not. */
export const snoozeWords = (
  { snoozedUntil }: Pick<WalletView, 'snoozedUntil'>,
  { language, now }: Pick<DisplayOptions, 'language' | 'now'>
): string =>
  snoozedUntil === null
    ? ''
    : `${messages[language].alerts.snoozed} ${untilWords(snoozedUntil, now, language)}`

function meaningOf(wallet: WalletView, { hideAmounts, language, now, provider }: DisplayOptions): string {
  const text = messages[language].balances
  const say = words(language)
  const { currency, failure, outlook, readAt, thresholds, level } = wallet
  if (wallet.kind === 'postpaid') return text.postpaid
  if (!wallet.active) return text.inactive
  const reason = failure && say.failure(failure, { provider: { name: provider }, now }).short
  if (wallet.amount === null || readAt === null) return reason ?? text.notRead
  if (wallet.reach !== 'fresh') return say.lastKnown(readAt, now)
  const awaited = awaitedOf(wallet)
  if (awaited) return awaitedWords(awaited, currency, { hideAmounts, language, now })
  if (outlook?.runsOut && (level !== 'healthy' || runsOutWithinDay(outlook, now)))
    return runwayWords(language).caption(outlook, now)
  if (level !== 'healthy') {
    const threshold = level === 'critical' ? thresholds.critical : thresholds.low
    // The level may come from the spending pace while the balance is still above the threshold.
    if (threshold === null || !isBelow(wallet.amount, threshold)) return say.levels[level]
    if (hideAmounts) return text.below
    return fill(text.belowMark, { threshold: formatBrief({ currency, amount: threshold }, language) })
  }
  const expiry = expiryWords(wallet, { hideAmounts, language, now })
  if (expiry && wallet.expiry && (expiry.isUnused || wallet.expiry.at - now < NEAR)) return expiry.text
  if (!outlook?.runsOut || outlook.confidence === 'low' || outlook.runsOut.likely - now > NEAR) return ''
  return fill(text.enoughUntil, { time: formatMoment(outlook.runsOut.likely, now, language) })
}

/** "50,000 on its way since 14:02" */
function awaitedWords(
  { amount, isLate, since }: Awaited,
  currency: string,
  { hideAmounts, language, now }: Omit<DisplayOptions, 'provider'>
): string {
  const { row } = messages[language].topUps
  const time = formatMoment(since, now, language)
  if (hideAmounts) return fill(isLate ? row.lateHidden : row.onItsWayHidden, { time })
  return fill(isLate ? row.late : row.onItsWay, { amount: formatBrief({ currency, amount }, language), time })
}

/** "−44,150 today"; "" where it is not known, or amounts are hidden. */
export function todaysChange(
  { currency, today }: Pick<WalletView, 'currency' | 'today'>,
  { hideAmounts, language }: Pick<DisplayOptions, 'hideAmounts' | 'language'>
): string {
  if (today === null || hideAmounts) return ''
  const { today: template, unchanged } = messages[language].balances
  if (isZero(today)) return unchanged
  return fill(template, { change: formatChange({ currency, amount: today }, language) })
}
