import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { UpdateView } from '#contract/desktop.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Messages } from '#renderer/messages/index.ts'
import { formatStamp } from '#renderer/messages/time.ts'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { UpdateStrip } from './update-strip.tsx'
import { useUpdate } from './use-update.ts'

/** Whether to check for updates, and the last result. Renders nothing if there is no update source. */
export function UpdateSettings() {
  const { at, language, settings } = useSnapshot()
  const text = useMessages().update
  const salio = useApp(app => app.salio)
  const view = useUpdate()
  const [looking, setLooking] = useState(false)
  const lookNow = async () => {
    if (looking) return
    setLooking(true)
    await salio.checkForUpdate().finally(() => setLooking(false))
  }
  if (view === null) return null
  return (
    <>
      <UpdateStrip />
      <div className="card rows">
        <SwitchRow
          label={text.look}
          checked={settings.updates}
          onChange={updates => void salio.changeSettings({ updates })}
        />
        <p className="outcome">{text.lookNote}</p>
        <p className="outcome" role="status">
          {outcome(view, text, time => formatStamp(time, at, language))}
        </p>
        {settings.updates && (
          <button type="button" className="setting" aria-busy={looking} onClick={() => void lookNow()}>
            <span className="setting-name">{text.lookNow}</span>
            <RefreshCw size="0.875rem" aria-hidden="true" />
          </button>
        )}
      </div>
    </>
  )
}

function outcome(
  { failed, available, checkedAt }: UpdateView,
  text: Messages['update'],
  stamp: (at: number) => string
): string {
  if (checkedAt === null) return text.never
  const time = stamp(checkedAt)
  if (failed === 'look') return fill(text.failed, { time })
  return fill(available === null ? text.newest : text.older, { time })
}
