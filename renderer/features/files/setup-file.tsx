import { Download, Upload } from 'lucide-react'
import { useState } from 'react'
import type { SetupPreview as Preview, SetupProblem } from '#contract/files.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Messages } from '#renderer/messages/index.ts'
import { SetupPreview } from './setup-preview.tsx'

type Stage =
  | { readonly kind: 'idle' | 'taking' | 'done' | 'failed' }
  | { readonly kind: 'written'; readonly place: string }
  | { readonly kind: 'asking'; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly why: SetupProblem }

/** Exports and imports accounts, thresholds and settings, to move to another computer. Without keys. */
export function SetupFileSettings() {
  const { data, setup: text } = useMessages()
  const salio = useApp(app => app.salio)
  const { recipients } = useSnapshot()
  const [stage, setStage] = useState<Stage>({ kind: 'idle' })
  // What became of a file is said under what was pressed for it.
  const [about, setAbout] = useState<'export' | 'import'>('export')
  const exportFile = async () => {
    setAbout('export')
    const written = await salio.exportSetup()
    if (written.kind === 'refused') setStage(written)
    else setStage(written.kind === 'done' ? { ...written, kind: 'written' } : { kind: 'idle' })
  }
  const chooseFile = async () => {
    setAbout('import')
    const chosen = await salio.chooseSetup()
    if (chosen.kind === 'cancelled') setStage({ kind: 'idle' })
    else setStage(chosen.kind === 'ready' ? { kind: 'asking', preview: chosen.preview } : chosen)
  }
  const apply = async ({ token }: Preview, ticked: number[]) => {
    // The preview goes at once: a second click must not use its token again.
    setStage({ kind: 'taking' })
    const { ok } = await salio.applySetup({ token, ticked }).catch(() => ({ ok: false }))
    setStage({ kind: ok ? 'done' : 'failed' })
  }
  const isBad = stage.kind === 'refused' || stage.kind === 'failed'
  const outcomeOf = (row: typeof about) => (
    <div role="status">
      {row === about && (
        <p className={isBad ? 'outcome setting-bad' : 'outcome'}>
          {outcome(stage, text, data, recipients.length > 0)}
        </p>
      )}
    </div>
  )
  return (
    <div className="card rows">
      <button type="button" className="setting" onClick={() => void exportFile()}>
        <span className="setting-name">{text.export}</span>
        <Download size="0.875rem" aria-hidden="true" />
      </button>
      {outcomeOf('export')}
      <button type="button" className="setting import-setup" onClick={() => void chooseFile()}>
        <span className="setting-name">{text.import}</span>
        <Upload size="0.875rem" aria-hidden="true" />
      </button>
      {stage.kind === 'asking' && (
        <SetupPreview
          preview={stage.preview}
          onConfirm={ticked => void apply(stage.preview, ticked)}
          onCancel={() => setStage({ kind: 'idle' })}
        />
      )}
      {outcomeOf('import')}
    </div>
  )
}

function outcome(
  stage: Stage,
  text: Messages['setup'],
  data: Messages['data'],
  hasRecipients: boolean
): string | null {
  switch (stage.kind) {
    case 'written':
      return fill(hasRecipients ? text.writtenRecipients : text.written, { place: stage.place })
    case 'done':
      return text.done
    case 'failed':
      return text.failed
    case 'refused':
      return stage.why === 'notSetup' || stage.why === 'newer' || stage.why === 'fields'
        ? text[stage.why]
        : data[stage.why]
    case 'idle':
    case 'taking':
    case 'asking':
      return null
    default:
      return stage satisfies never
  }
}
