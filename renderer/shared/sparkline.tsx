import type { WalletView } from '#contract/snapshot.ts'
import { extentOf, plotValue, stepsPath, yOf } from './steps-path.ts'
import { toneOf } from './tone.ts'

const WIDTH = 62
const HEIGHT = 20

interface Props {
  wallet: WalletView
  /** Wall-clock milliseconds. */
  now: number
}

/** The last 24 hours as a small chart, with the low threshold as a dashed line if it is near. */
export function Sparkline({ wallet, now }: Props) {
  const { trail, thresholds } = wallet
  const last = trail.at(-1)
  if (!last) return <span className="spark" />
  const threshold = thresholds.low === null ? null : plotValue(thresholds.low)
  const trailExtent = extentOf(trail, now, null)
  const isNear =
    threshold !== null &&
    (wallet.level !== 'healthy' || threshold >= trailExtent.least - (trailExtent.most - trailExtent.least))
  const extent = isNear ? extentOf(trail, now, threshold) : trailExtent
  const end = yOf(plotValue(last[1]), extent, HEIGHT)
  return (
    <svg className={`spark ${toneOf(wallet)}`} viewBox={`0 -1 ${WIDTH + 2} ${HEIGHT + 2}`} aria-hidden="true">
      {isNear && <path className="spark-mark" d={`M0 ${yOf(threshold, extent, HEIGHT)}H${WIDTH}`} />}
      <path className="spark-line" d={stepsPath(trail, extent, WIDTH, HEIGHT)} />
      <circle className="spark-end" cx={WIDTH} cy={end} r="2" />
    </svg>
  )
}
