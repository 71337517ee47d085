import { useEffect, useRef, useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { Button } from '#renderer/ui/button.tsx'

/** Deletes all of Salio's data after an inline confirmation. Salio then quits. */
export function DeleteEverything() {
  const text = useMessages().keeping
  const salio = useApp(app => app.salio)
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const cancelButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) cancelButton.current?.focus()
  }, [asking])
  const remove = async () => {
    const result = await salio.deleteEverything()
    if (!result.ok) setFailure(result.failure)
  }
  if (!asking)
    return (
      <div className="closing">
        <Button kinds={['danger']} onClick={() => setAsking(true)}>
          {text.deleteAll}
        </Button>
      </div>
    )
  return (
    <section
      className="card padded confirm"
      role="alertdialog"
      aria-labelledby="delete-what"
      aria-describedby="delete-note"
    >
      <p>
        <b id="delete-what">{text.deleteAsk}</b> <span id="delete-note">{text.deleteNote}</span>
      </p>
      {failure && <FailureNote announce failure={failure} provider={{ name: 'Salio' }} />}
      <div>
        <Button ref={cancelButton} onClick={() => setAsking(false)}>
          {text.deleteNo}
        </Button>
        <Button kinds={['danger']} onClick={() => void remove()}>
          {text.deleteYes}
        </Button>
      </div>
    </section>
  )
}
