import { useState } from 'react'
import type { MappingOpened, MappingSaved } from '#contract/files.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

type Values = Readonly<Record<string, string>>
type RefusalReason = Extract<MappingOpened | MappingSaved, { kind: 'refused' }>['why']

/** Opens a mapping file that somebody else has shared. */
export function OpenMapping({ onUse }: { onUse: (values: Values) => void }) {
  const text = useMessages().custom
  const salio = useApp(app => app.salio)
  const [refused, setRefused] = useState<RefusalReason | null>(null)
  const [used, setUsed] = useState(false)
  const use = async () => {
    const opened = await salio.openMapping()
    if (opened.kind === 'cancelled') return
    setRefused(opened.kind === 'refused' ? opened.why : null)
    setUsed(opened.kind === 'ready')
    if (opened.kind === 'ready') onUse(opened.values)
  }
  return (
    <>
      <Button onClick={() => void use()}>{text.use}</Button>
      <OutcomeNote refused={refused} done={used ? text.used : ''} />
    </>
  )
}

/** Saves the mapping to a file for others, without any credentials. */
export function SaveMapping({ values }: { values: Values }) {
  const text = useMessages().custom
  const salio = useApp(app => app.salio)
  const [refused, setRefused] = useState<RefusalReason | null>(null)
  const [shared, setShared] = useState(false)
  const share = async () => {
    const saved = await salio.saveMapping({ values })
    setRefused(saved.kind === 'refused' ? saved.why : null)
    setShared(saved.kind === 'done')
  }
  return (
    <div className="custom-actions">
      <Button size="small" onClick={() => void share()}>
        {text.share}
      </Button>
      <OutcomeNote refused={refused} done={`${shared ? text.shared : ''} ${text.shareNote}`} />
    </div>
  )
}

function OutcomeNote({ refused, done }: { refused: RefusalReason | null; done: string }) {
  const text = useMessages().custom
  return (
    <p role="status" className={refused ? 'complaint' : 'hint'}>
      {refused ? text.file[refused] : done}
    </p>
  )
}
