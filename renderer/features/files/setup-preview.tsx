import { useEffect, useRef } from 'react'
import type { SetupPreview as Preview } from '#contract/setup-file.ts'
import { fill } from '#messages/fill.ts'
import { useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

interface Props {
  preview: Preview
  onConfirm: () => void
  onCancel: () => void
}

/** What importing a set-up file would change, to be confirmed first. */
export function SetupConfirmation({ preview, onConfirm, onCancel }: Props) {
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
