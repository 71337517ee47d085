import type { WalletView } from '#contract/snapshot.ts'
import { runwayWords } from '#messages/runway-words.ts'
import { useSnapshot } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'

/** "Runs out around 16:40 today at this afternoon's pace." Renders nothing if no end is in sight. */
export function RunwayText({ wallet }: { wallet: WalletView }) {
  const { language } = useSnapshot()
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
