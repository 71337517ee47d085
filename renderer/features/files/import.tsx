import { Upload } from 'lucide-react'
import { useState } from 'react'
import type { ImportPreview as Preview } from '#contract/files.ts'
import type { FileProblem } from '#domain/files/readings-file.ts'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useProgress } from '#renderer/app/use-progress.ts'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { fileProblemWords } from './file-problem.ts'
import { ImportPreview } from './preview.tsx'

interface ReadingsPreviewProps {
  preview: Preview
  onConfirm: () => void
  onCancel: () => void
}

/** How many readings each wallet would get. */
function ReadingsPreview({ preview, onConfirm, onCancel }: ReadingsPreviewProps) {
  const language = useLanguage()
  const text = useMessages().data
  const { file, wallets } = preview
  const say = (forms: typeof text.brings, count: number) =>
    fill(plural(forms, count, language), { count: wholeNumber(count, language) })
  const counts = (added: number, known: number) =>
    [say(text.brings, added), ...(known > 0 ? [say(text.known, known)] : [])].join(', ')
  const isNew = wallets.some(({ added }) => added > 0)
  return (
    <ImportPreview
      question={isNew ? fill(text.confirm, { file }) : file}
      cancel={text.confirmNo}
      confirm={text.confirmYes}
      onCancel={onCancel}
      onConfirm={isNew ? onConfirm : null}
    >
      {isNew ? (
        <ul className="lines">
          {wallets.map(({ account, added, known, name }) => (
            <li key={`${account} ${name}`}>
              {fill(text.wallet, { account, wallet: name, counts: counts(added, known) })}
            </li>
          ))}
        </ul>
      ) : (
        text.nothingNew
      )}
    </ImportPreview>
  )
}

type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly preview: Preview }
  | { readonly kind: 'taking' }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'done'; readonly rows: number }

/** Imports a file of readings: previewed first, then imported completely or not at all. */
export function ImportRow() {
  const language = useLanguage()
  const text = useMessages().data
  const salio = useApp(app => app.salio)
  const [stage, setStage] = useState<Stage>({ kind: 'idle' })
  const isBusy = stage.kind === 'looking' || stage.kind === 'taking'
  const progress = useProgress('import', isBusy)
  const attempt = async (next: () => Promise<Stage>) => {
    try {
      setStage(await next())
    } catch (error) {
      setStage({ kind: 'idle' })
      throw error
    }
  }
  const choose = () => {
    if (isBusy) return
    setStage({ kind: 'looking' })
    void attempt(async () => {
      const chosen = await salio.chooseImport()
      if (chosen.kind === 'cancelled') return { kind: 'idle' }
      return chosen.kind === 'ready' ? { kind: 'asking', preview: chosen.preview } : chosen
    })
  }
  const apply = ({ token }: Preview) => {
    setStage({ kind: 'taking' })
    void attempt(async () => {
      const applied = await salio.applyImport({ token })
      return 'rows' in applied ? { kind: 'done', rows: applied.rows } : { kind: 'refused', ...applied }
    })
  }
  const rows = stage.kind === 'done' ? stage.rows : 0
  const count = wholeNumber(rows, language)
  return (
    <>
      <button type="button" className="setting" aria-busy={isBusy} onClick={choose}>
        <span className="setting-name">{text.import}</span>
        <Upload size="0.875rem" aria-hidden="true" />
      </button>
      <ProgressBar name={text.importing} progress={progress} />
      {stage.kind === 'asking' && (
        <ReadingsPreview
          preview={stage.preview}
          onConfirm={() => apply(stage.preview)}
          onCancel={() => setStage({ kind: 'idle' })}
        />
      )}
      <div role="status">
        {stage.kind === 'done' && (
          <p className="outcome">{fill(plural(text.taken, rows, language), { count })}</p>
        )}
        {stage.kind === 'refused' && (
          <p className="outcome setting-bad">{fileProblemWords(stage.problem, language)}</p>
        )}
      </div>
    </>
  )
}
