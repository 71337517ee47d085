import { useEffect, useId, useRef, useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import type { FailingProvider } from '#domain/accounts/provider-card.ts'
import { Button } from '../ui/button.tsx'
import { FailureNote } from './failure-note.tsx'

interface Props {
  question: string
  /** What confirming means. */
  note: string
  confirm: string
  cancel: string
  /** Named where a failure is explained. */
  provider: FailingProvider
  /** Does it. Resolves with why it failed, or with null; then it cannot be confirmed again. */
  onConfirm: () => Promise<Failure | null>
  onCancel: () => void
}

/**
 * Asks before something that cannot be undone, in place of the button that was pressed. The focus is on the
 * safe answer. While it is being done both answers are ignored.
 */
export function Confirm({ question, note, confirm, cancel, provider, onConfirm, onCancel }: Props) {
  const id = useId()
  const cancelButton = useRef<HTMLButtonElement>(null)
  useEffect(() => cancelButton.current?.focus(), [])
  const [isConfirmed, setConfirmed] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const act = async () => {
    if (isConfirmed) return
    setConfirmed(true)
    try {
      const failure = await onConfirm()
      setFailure(failure)
      setConfirmed(failure === null)
    } catch (error) {
      setConfirmed(false)
      throw error
    }
  }
  return (
    <section
      className="card padded confirm"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-note`}
    >
      <p>
        <b id={`${id}-question`}>{question}</b> <span id={`${id}-note`}>{note}</span>
      </p>
      {failure && <FailureNote announce failure={failure} provider={provider} />}
      <div>
        <Button ref={cancelButton} onClick={() => !isConfirmed && onCancel()}>
          {cancel}
        </Button>
        <Button tone="danger" aria-busy={isConfirmed} onClick={() => void act()}>
          {confirm}
        </Button>
      </div>
    </section>
  )
}
