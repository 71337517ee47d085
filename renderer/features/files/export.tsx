import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Input, Output } from '#contract/index.ts'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useProgress } from '#renderer/app/use-progress.ts'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { fileProblemWords } from './file-problem.ts'

/** Exports readings to a file the user chooses, and reports the outcome. */
export function ExportRow({ scope }: { scope: Input<'exportReadings'> }) {
  const language = useLanguage()
  const text = useMessages().data
  const salio = useApp(app => app.salio)
  const [isExporting, setExporting] = useState(false)
  const [outcome, setOutcome] = useState<Output<'exportReadings'> | null>(null)
  const progress = useProgress('export', isExporting)
  const write = async () => {
    if (isExporting) return
    setOutcome(null)
    setExporting(true)
    try {
      setOutcome(await salio.exportReadings(scope))
    } finally {
      setExporting(false)
    }
  }
  const rows = outcome?.kind === 'done' ? outcome.rows : 0
  const count = wholeNumber(rows, language)
  return (
    <>
      <button type="button" className="setting" aria-busy={isExporting} onClick={() => void write()}>
        <span className="setting-name">{text.export}</span>
        <Download size="0.875rem" aria-hidden="true" />
      </button>
      <ProgressBar name={text.exporting} progress={progress} />
      <div role="status">
        {outcome?.kind === 'done' && (
          <p className="outcome">
            {fill(plural(text.written, rows, language), { count, place: outcome.place })}
          </p>
        )}
        {outcome?.kind === 'refused' && (
          <p className="outcome setting-bad">{fileProblemWords(outcome.problem, language)}</p>
        )}
      </div>
    </>
  )
}
