import { TriangleAlert } from 'lucide-react'
import type { Ledger } from '#contract/insights.ts'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'

const MAX_SHOWN = 5

/** Gaps in the readings and thinned data, which make the reconciliation less exact. */
export function LedgerNotes({ ledger: { gaps, downsampled } }: { ledger: Ledger }) {
  const language = useLanguage()
  const text = useMessages().ledger
  const now = useNow(30_000)
  if (gaps.length === 0 && !downsampled) return null
  const time = (at: number) => formatMoment(at, now, language)
  const more = gaps.length - MAX_SHOWN
  const shown = gaps
    .slice(0, more > 0 ? MAX_SHOWN : undefined)
    .map(({ from, until }) => fill(text.gap, { from: time(from), until: time(until) }))
  const count = wholeNumber(more, language)
  const spans = [
    ...shown,
    ...(more > 0 ? [fill(plural(text.moreLines, more, language), { count })] : [])
  ].join(', ')
  return (
    <div className="note">
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div>
        <ul className="lines">
          {downsampled && <li>{text.thinned}</li>}
          {gaps.length > 0 && <li>{fill(text.gaps, { spans })}</li>}
        </ul>
      </div>
    </div>
  )
}
