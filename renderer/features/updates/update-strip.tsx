import { Download } from 'lucide-react'
import { fill } from '#messages/template.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useUpdate } from './use-update.ts'

/** Says that a newer version exists, with a button to get it. Salio never installs one by itself. */
export function UpdateStrip() {
  const text = useMessages().update
  const salio = useApp(app => app.salio)
  const view = useUpdate()
  const found = view?.available
  if (!found) return null
  const sentence = view.failed === 'install' ? text.notInstalled : text.found[found.by]
  return (
    <div className="strip">
      <Download size="1rem" aria-hidden="true" />
      <div role="status">{fill(sentence, { version: found.version })}</div>
      <Button size="small" onClick={() => void salio.installUpdate()}>
        {text.take[found.by]}
      </Button>
    </div>
  )
}
