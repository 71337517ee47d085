import type { TopUpNotice } from '#domain/alerts/notice.ts'
import type { Language } from '#domain/language.ts'
import { formatBriefMoney, formatMoney } from '#domain/money/format.ts'
import type { Money } from '#domain/money/money.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import type { Dictionary } from './dictionary.ts'
import { runwayWords } from './runway.ts'
import { fill } from './template.ts'
import { formatMoment } from './time.ts'

/** "KES 50,000 is on its way since 14:02": its placeholders. */
export const onItsWayValues = (
  { sent, since }: { readonly sent: Money; readonly since: number },
  now: number,
  language: Language
) => ({ sent: formatBriefMoney(sent, language), since: formatMoment(since, now, language) })

/** "11 min", and from an hour on "2 h". */
function spanWords(milliseconds: number, language: Language): string {
  const { requestedSpan, span } = runwayWords(language)
  if (milliseconds >= HOUR) return span(milliseconds)
  return requestedSpan(Math.max(1, Math.round(milliseconds / MINUTE)))
}

/** Title and body of the notification about one top-up. */
export function topUpNoticeWords(
  { notices }: Dictionary,
  notice: TopUpNotice,
  language: Language
): { readonly title: string; readonly body: string } {
  const { topUps } = notices
  const { amount, arrivedAt, hideAmounts, kind, now, sentAt, walletName: wallet } = notice
  const title = topUps.titles[kind][hideAmounts ? 'hidden' : 'open']
  const after = () => {
    if (arrivedAt === null || arrivedAt <= sentAt) return []
    return [fill(topUps.after, { span: spanWords(arrivedAt - sentAt, language) })]
  }
  const time = formatMoment(sentAt, now, language)
  const sent = () =>
    notice.usual === null
      ? fill(topUps.sentAt, { time })
      : fill(topUps.sentUsually, { time, span: spanWords(notice.usual, language) })
  const sentences = (): readonly string[] => {
    switch (kind) {
      case 'topUpArrived':
        return [...after(), ...balanceWords(notices, notice, language)]
      case 'topUpDifference':
        return [...after(), missingWords(notices, notice, language)]
      case 'topUpProbable':
        return [topUps.ask]
      case 'topUpUnseen':
        return [topUps.unseen, topUps.ask]
      case 'topUpLate':
        return [sent(), ...balanceWords(notices, notice, language)]
      default:
        return kind satisfies never
    }
  }
  return {
    title: fill(title, { sent: formatBriefMoney(amount, language), wallet }),
    body: sentences().join(' ')
  }
}

function missingWords(
  { topUps }: Dictionary['notices'],
  { hideAmounts, missing }: TopUpNotice,
  language: Language
): string {
  if (missing === null || hideAmounts) return topUps.missingHidden
  return fill(topUps.missing, { missing: formatMoney(missing, language) })
}

/** What is in the wallet and how long it lasts, as far as that is known and may be shown. */
function balanceWords(
  { topUps }: Dictionary['notices'],
  { balance, hideAmounts, kind, now, runsOutAt, walletName: wallet }: TopUpNotice,
  language: Language
): readonly string[] {
  const lasts = runsOutAt !== null && runsOutAt > now ? runsOutAt : null
  const shown = balance === null || hideAmounts ? null : { wallet, balance: formatMoney(balance, language) }
  const words = runwayWords(language)
  if (kind === 'topUpArrived' && shown && lasts !== null)
    return [fill(topUps.balanceUntil, { ...shown, time: words.time(lasts, now) })]
  return [
    ...(shown ? [fill(topUps.balance, shown)] : []),
    ...(kind === 'topUpLate' && lasts !== null ? [fill(topUps.left, { left: words.span(lasts - now) })] : [])
  ]
}
