import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

interface Props {
  /** With nothing to import there is nothing to ask: then the file's name. */
  question: string
  /** What importing the file would change. */
  children: ReactNode
  cancel: string
  confirm: string
  onCancel: () => void
  /** Null where there is nothing to import. */
  onConfirm: (() => void) | null
}

/** What a chosen file would change, to be confirmed before anything is. The focus is on the safe answer. */
export function ImportPreview({ question, children, cancel, confirm, onCancel, onConfirm }: Props) {
  const id = useId()
  const { close } = useMessages()
  const cancelButton = useRef<HTMLButtonElement>(null)
  useEffect(() => cancelButton.current?.focus(), [])
  return (
    <section
      className="import"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-changes`}
    >
      <p id={`${id}-question`}>
        <b>{question}</b>
      </p>
      <div id={`${id}-changes`}>{children}</div>
      <div className="import-actions">
        <Button ref={cancelButton} size="small" onClick={onCancel}>
          {onConfirm ? cancel : close}
        </Button>
        {onConfirm && (
          <Button size="small" tone="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        )}
      </div>
    </section>
  )
}
