import type { WalletView } from '../../electron/contract/snapshot.ts'
import { runwayWords } from '../../electron/messages/runway-words.ts'
import { useSnapshot } from '../state/use-app.ts'
import { useNow } from '../state/use-now.ts'

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
