import { useState } from 'react'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Confirm } from '#renderer/shared/confirm.tsx'
import { Button } from '#renderer/ui/button.tsx'

/** Deletes all of Salio's data after an inline confirmation. Salio then quits. */
export function DeleteEverything() {
  const text = useMessages().keeping
  const salio = useApp(app => app.salio)
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <div className="closing">
        <Button tone="danger" onClick={() => setAsking(true)}>
          {text.deleteAll}
        </Button>
      </div>
    )
  const deleteEverything = async () => {
    const result = await salio.deleteEverything()
    return result.ok ? null : result.failure
  }
  return (
    <Confirm
      question={text.deleteAsk}
      note={text.deleteNote}
      confirm={text.deleteYes}
      cancel={text.deleteNo}
      provider={{ name: 'Salio' }}
      onConfirm={deleteEverything}
      onCancel={() => setAsking(false)}
    />
  )
}
