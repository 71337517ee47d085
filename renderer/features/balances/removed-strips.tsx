import { Trash2 } from 'lucide-react'
import { fill } from '#messages/fill.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

/** Accounts removed while the popover is open, each with an undo button. */
export function RemovedStrips() {
  const { removed } = useSnapshot()
  const text = useMessages().account
  const salio = useApp(app => app.salio)
  return removed.map(({ id, name }) => (
    <div key={id} className="strip">
      <Trash2 size="1rem" aria-hidden="true" />
      <div id={`removed-${id}`} role="status">
        {fill(text.removed, { account: name })}
      </div>
      <Button
        kinds={['small']}
        aria-describedby={`removed-${id}`}
        onClick={() => void salio.undoRemoval({ accountId: id })}
      >
        {text.undo}
      </Button>
    </div>
  ))
}
