import { HardDrive, Trash2, TriangleAlert } from 'lucide-react'
import type { DataStatus } from '#contract/desktop.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Messages } from '#renderer/messages/index.ts'
import { formatStamp } from '#renderer/messages/time.ts'
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
        size="small"
        aria-describedby={`removed-${id}`}
        onClick={() => void salio.undoRemoval({ accountId: id })}
      >
        {text.undo}
      </Button>
    </div>
  ))
}

/** Who is not told though alerts wait, because their way refused for good. */
export function NotToldStrips() {
  const { recipients } = useSnapshot()
  const text = useMessages().balances
  const open = useApp(app => app.open)
  const refused = recipients.filter(({ state }) => state.kind === 'refused')
  return refused.map(({ id, name }) => (
    <div key={id} className="strip not-told">
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div id={`not-told-${id}`} role="status">
        <b>{fill(text.notTold, { name })}</b>
      </div>
      <Button
        size="small"
        aria-describedby={`not-told-${id}`}
        onClick={() => open({ screen: 'recipient', recipientId: id })}
      >
        {text.mend}
      </Button>
    </div>
  ))
}

/** What happened to the data file, whether the balances can be trusted, and where a damaged file is. */
export function DataStatusStrip() {
  const { at, dataStatus, language } = useSnapshot()
  const text = useMessages().keeping
  const salio = useApp(app => app.salio)
  if (dataStatus === null) return null
  const [title, body] = statusWords(dataStatus, text, time => formatStamp(time, at, language))
  return (
    <div className="strip amber">
      <HardDrive size="1rem" aria-hidden="true" />
      <div role="status">
        <b>{title}</b> {body}
      </div>
      {dataStatus.kind === 'recovered' && (
        <>
          {dataStatus.aside !== null && (
            <Button size="small" onClick={() => void salio.openDataFolder()}>
              {text.show}
            </Button>
          )}
          <Button size="small" onClick={() => void salio.dismissRecovery()}>
            {text.understood}
          </Button>
        </>
      )}
    </div>
  )
}

function statusWords(
  keeping: DataStatus,
  text: Messages['keeping'],
  stamp: (at: number) => string
): [string, string] {
  switch (keeping.kind) {
    case 'recovered': {
      const { aside, backupAt } = keeping
      const from = backupAt === null ? text.fromNothing : fill(text.fromBackup, { time: stamp(backupAt) })
      if (aside === null) return [text.gone, from]
      return [text.damaged, `${from} ${fill(text.aside, { file: aside })}`]
    }
    case 'newer':
      return [text.newerTitle, text.newer]
    case 'unkept':
      return [text.unkept, keeping.why === 'full' ? text.full : text.other]
    default:
      return keeping satisfies never
  }
}
