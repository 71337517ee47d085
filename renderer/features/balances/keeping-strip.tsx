import { HardDrive } from 'lucide-react'
import type { DataStatus } from '#contract/keeping.ts'
import { fill } from '#messages/fill.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Messages } from '#renderer/messages/index.ts'
import { formatStamp } from '#renderer/messages/stamp.ts'
import { Button } from '#renderer/ui/button.tsx'

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
            <Button kinds={['small']} onClick={() => void salio.openDataFolder()}>
              {text.show}
            </Button>
          )}
          <Button kinds={['small']} onClick={() => void salio.dismissRecovery()}>
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
