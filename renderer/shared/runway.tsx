import type { WalletView } from '#contract/snapshot.ts'
import type { Outlook } from '#domain/forecast/outlook.ts'
import { DAY } from '#domain/time/units.ts'
import { runwayWords } from '#messages/runway.ts'
import { useLanguage } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'

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
