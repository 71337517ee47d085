import { Download, Upload } from 'lucide-react'
import { useState } from 'react'
import type { SetupPreview as Preview, SetupProblem } from '#contract/files.ts'
import { localeOf } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import type { Messages } from '#renderer/messages/index.ts'
import { ImportPreview } from './preview.tsx'

interface SetupPreviewProps {
  preview: Preview
  onConfirm: () => void
  onCancel: () => void
}

/** Which accounts would be added or changed, and whether the settings are replaced. */
function SetupPreview({ preview, onConfirm, onCancel }: SetupPreviewProps) {
  const language = useLanguage()
  const text = useMessages().setup
  const { added, changed, file, settings } = preview
  const list = (names: readonly string[]) => new Intl.ListFormat(localeOf(language)).format(names)
  const lines = [
    added.length > 0 && fill(text.added, { names: list(added) }),
    changed.length > 0 && fill(text.changed, { names: list(changed) }),
    settings && text.settings
  ].filter(line => line !== false)
  return (
    <ImportPreview
      question={fill(text.ask, { file })}
      cancel={text.no}
      confirm={text.yes}
      onCancel={onCancel}
      onConfirm={lines.length > 0 ? onConfirm : null}
    >
      {lines.length > 0 ? lines.join(' ') : text.nothing}
    </ImportPreview>
  )
}

type Stage =
  | { readonly kind: 'idle' | 'taking' | 'written' | 'done' | 'failed' }
  | { readonly kind: 'asking'; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly why: SetupProblem }

/** Exports and imports accounts, thresholds and settings, to move to another computer. Without keys. */
export function SetupFileSettings() {
  const { data, setup: text } = useMessages()
  const salio = useApp(app => app.salio)
  const [stage, setStage] = useState<Stage>({ kind: 'idle' })
  const exportFile = async () => {
    const written = await salio.exportSetup()
    if (written.kind === 'refused') setStage(written)
    else setStage({ kind: written.kind === 'done' ? 'written' : 'idle' })
  }
  const chooseFile = async () => {
    const chosen = await salio.chooseSetup()
    if (chosen.kind === 'cancelled') setStage({ kind: 'idle' })
    else setStage(chosen.kind === 'ready' ? { kind: 'asking', preview: chosen.preview } : chosen)
  }
  const apply = async ({ token }: Preview) => {
    // The preview goes at once: a second click must not use its token again.
    setStage({ kind: 'taking' })
    const { ok } = await salio.applySetup({ token }).catch(() => ({ ok: false }))
    setStage({ kind: ok ? 'done' : 'failed' })
  }
  const isBad = stage.kind === 'refused' || stage.kind === 'failed'
  return (
    <div className="card rows">
      <button type="button" className="setting" onClick={() => void exportFile()}>
        <span className="setting-name">{text.export}</span>
        <Download size="0.875rem" aria-hidden="true" />
      </button>
      <button type="button" className="setting" onClick={() => void chooseFile()}>
        <span className="setting-name">{text.import}</span>
        <Upload size="0.875rem" aria-hidden="true" />
      </button>
      {stage.kind === 'asking' && (
        <SetupPreview
          preview={stage.preview}
          onConfirm={() => void apply(stage.preview)}
          onCancel={() => setStage({ kind: 'idle' })}
        />
      )}
      <div role="status">
        <p className={isBad ? 'outcome setting-bad' : 'outcome'}>{outcome(stage, text, data)}</p>
      </div>
    </div>
  )
}

function outcome(stage: Stage, text: Messages['setup'], data: Messages['data']): string | null {
  switch (stage.kind) {
    case 'written':
      return text.written
    case 'done':
      return text.done
    case 'failed':
      return text.failed
    case 'refused':
      return stage.why === 'notSetup' || stage.why === 'newer' ? text[stage.why] : data[stage.why]
    case 'idle':
    case 'taking':
    case 'asking':
      return null
    default:
      return stage satisfies never
  }
}
