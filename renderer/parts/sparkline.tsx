import type { WalletView } from '../../electron/contract/snapshot.ts'
import { extentOf, heightOf, stepsPath, yOf } from './steps-path.ts'
import { toneOf } from './tone.ts'

const WIDTH = 62
const HEIGHT = 20

interface Props {
  wallet: WalletView
  /** Wall-clock milliseconds. */
  now: number
}

/** The last 24 hours in small, with the low mark dashed where the balance comes near it. */
export function Sparkline({ wallet, now }: Props) {
  const { trail, rule } = wallet
  const last = trail.at(-1)
  if (!last) return <span className="spark" />
  const mark = rule.low === null ? null : heightOf(rule.low)
  const alone = extentOf(trail, now, null)
  const near =
    mark !== null && (wallet.level !== 'healthy' || mark >= alone.least - (alone.most - alone.least))
  const extent = near ? extentOf(trail, now, mark) : alone
  const end = yOf(heightOf(last[1]), extent, HEIGHT)
  return (
    <svg className={`spark ${toneOf(wallet)}`} viewBox={`0 -1 ${WIDTH + 2} ${HEIGHT + 2}`} aria-hidden="true">
      {near && <path className="spark-mark" d={`M0 ${yOf(mark, extent, HEIGHT)}H${WIDTH}`} />}
      <path className="spark-line" d={stepsPath(trail, extent, WIDTH, HEIGHT)} />
      <circle className="spark-end" cx={WIDTH} cy={end} r="2" />
    </svg>
  )
}
