import type { WalletView } from '#contract/snapshot.ts'
import { expiresUnused } from '#domain/forecast/expiry.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import type { Language } from '#domain/language.ts'
import { formatMoney } from '#domain/money/format.ts'
import { DAY } from '#domain/time/units.ts'
import { runwayWords } from '#messages/runway.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'
import { messages } from '../messages/index.ts'

/**
 * Whether a wallet will probably run out within 24 hours. False if the confidence is low.
 * @param now wall-clock milliseconds
 */
export const runsOutWithinDay = ({ confidence, runsOut }: Outlook, now: number): boolean =>
  confidence !== 'low' && runsOut !== null && runsOut.likely - now < DAY

/** "Runs out around 16:40 today at this afternoon's pace." Renders nothing if no end is in sight. */
export function RunwayText({ wallet }: { wallet: WalletView }) {
  const language = useLanguage()
  const now = useNow(30_000)
  const { outlook } = wallet
  if (!outlook?.runsOut) return null
  const { before, when, after } = runwayWords(language).sentence(outlook, now)
  return (
    <>
      {before}
      {when && <b>{when}</b>}
      {after}{' '}
    </>
  )
}

/** "Expires 5 Dec 23:59: 1,000 SMS", and whether that is before it is used up; null for what does not expire. */
export function expiryWords(
  wallet: Pick<WalletView, 'amount' | 'currency' | 'expiry' | 'outlook' | 'readAt'>,
  { hideAmounts, language, now }: { hideAmounts: boolean; language: Language; now: number }
): { readonly text: string; readonly isUnused: boolean } | null {
  const { currency, expiry } = wallet
  if (!expiry) return null
  const { balances } = messages[language]
  const time = formatMoment(expiry.at, now, language)
  const isUnused = expiresUnused(wallet)
  const template = isUnused ? balances.expiresUnused : balances.expires
  const amount = formatMoney({ currency, amount: expiry.amount }, language)
  return {
    text: hideAmounts ? fill(balances.expiresHidden, { time }) : fill(template, { time, amount }),
    isUnused
  }
}
