import { TriangleAlert } from 'lucide-react'
import type { Ledger } from '../../electron/contract/ledger.ts'
import { numberFormat } from '../../electron/domain/intl.ts'
import { fill } from '../../electron/messages/fill.ts'
import { plural } from '../../electron/messages/plural.ts'
import { formatMoment } from '../../electron/messages/time.ts'
import { useMessages, useSnapshot } from '../state/use-app.ts'
import { useNow } from '../state/use-now.ts'

const MAX_SHOWN = 5

/** Gaps in the readings and thinned data, which make the reconciliation less exact. */
export function LedgerNotes({ ledger: { gaps, downsampled } }: { ledger: Ledger }) {
  const { language } = useSnapshot()
  const text = useMessages().ledger
  const now = useNow(30_000)
  if (gaps.length === 0 && !downsampled) return null
  const time = (at: number) => formatMoment(at, now, language)
  const more = gaps.length - MAX_SHOWN
  const count = numberFormat(language).format(more)
  return (
    <div className="note">
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div>
        <ul className="lines">
          {downsampled && <li>{text.thinned}</li>}
          {gaps.slice(0, MAX_SHOWN).map(({ from, until }) => (
            <li key={from}>{fill(text.gap, { from: time(from), until: time(until) })}</li>
          ))}
          {more > 0 && <li>{fill(plural(text.moreLines, more, language), { count })}</li>}
        </ul>
      </div>
    </div>
  )
}
