import type { WalletView } from '#contract/snapshot.ts'
import { useWords } from '#renderer/app/use-app.ts'
import { type Extent, plotValue, yOf } from '#renderer/shared/sparkline.tsx'

/** The height of a label, in hundredths of the plot's. */
const LABEL = 11

/**
 * Says which threshold each dashed line is. Where the lines are so near that the labels would touch, the critical one's
 * stands below its line, or where there is no room for that, beside the other on its line.
 */
export function MarkLabels({ extent, thresholds }: { extent: Extent } & Pick<WalletView, 'thresholds'>) {
  const { levels } = useWords()
  const fromTop = (threshold: string | null) =>
    threshold === null ? null : yOf(plotValue(threshold), extent, 100)
  const [low, critical] = [fromTop(thresholds.low), fromTop(thresholds.critical)]
  const isNear = low !== null && critical !== null && critical - low < LABEL
  const place = !isNear ? '' : 100 - (critical ?? 0) >= LABEL ? 'under' : 'beside'
  return (
    <div className="chart-mark-labels" aria-hidden="true">
      {low !== null && (
        <span className="low" style={{ top: `${low}%` }}>
          {levels.low}
        </span>
      )}
      {critical !== null && (
        <span className={`critical ${place}`} style={{ top: `${place === 'beside' ? low : critical}%` }}>
          {levels.critical}
        </span>
      )}
    </div>
  )
}
