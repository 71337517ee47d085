import { Download, Upload } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { SetupPreview as Preview, SetupProblem } from '#contract/files.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Messages } from '#renderer/messages/index.ts'
import { Button } from '#renderer/ui/button.tsx'

interface SetupConfirmationProps {
  preview: Preview
  onConfirm: () => void
  onCancel: () => void
}

/** What importing a set-up file would change, to be confirmed first. */
function SetupConfirmation({ preview, onConfirm, onCancel }: SetupConfirmationProps) {
  const { language } = useSnapshot()
  const text = useMessages().setup
  const cancelButton = useRef<HTMLButtonElement>(null)
  useEffect(() => cancelButton.current?.focus(), [])
  const { added, changed, file, settings } = preview
  const list = (names: readonly string[]) => new Intl.ListFormat(language).format(names)
  const lines = [
    added.length > 0 && fill(text.added, { names: list(added) }),
    changed.length > 0 && fill(text.changed, { names: list(changed) }),
    settings && text.settings
  ].filter(line => line !== false)
  return (
    <section className="import" role="alertdialog" aria-labelledby="setup-what" aria-describedby="setup-does">
      <p id="setup-what">
        <b>{fill(text.ask, { file })}</b>
      </p>
      <p id="setup-does">{lines.length > 0 ? lines.join(' ') : text.nothing}</p>
      <div className="import-actions">
        <Button ref={cancelButton} kinds={['small']} onClick={onCancel}>
          {text.no}
        </Button>
        {lines.length > 0 && (
          <Button kinds={['small', 'primary']} onClick={onConfirm}>
            {text.yes}
          </Button>
        )}
      </div>
    </section>
  )
}

type Stage =
  | { readonly kind: 'idle' | 'written' | 'done' | 'failed' }
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
    const { ok } = await salio.applySetup({ token })
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
        <SetupConfirmation
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
    case 'asking':
      return null
    default:
      return stage satisfies never
  }
}
