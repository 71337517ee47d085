import { useState } from 'react'
import type { MappingOpened, MappingSaved } from '#contract/files.ts'
import { type MappingFile, mappingFileOf, suspectsIn } from '#domain/custom-api/mapping-file.ts'
import { placeholders } from '#domain/custom-api/placeholders.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

const [placeholder = ''] = placeholders

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

/** Saves the mapping to a file for others, without any credentials, after showing what goes into it. */
export function SaveMapping({ values }: { values: Values }) {
  const text = useMessages().custom
  const salio = useApp(app => app.salio)
  const [preview, setPreview] = useState<MappingFile | null>(null)
  const [refused, setRefused] = useState<RefusalReason | null>(null)
  const [shared, setShared] = useState(false)
  const show = () => {
    const file = mappingFileOf(values)
    setShared(false)
    setRefused(typeof file === 'string' ? file : null)
    setPreview(typeof file === 'string' ? null : file)
  }
  const share = async () => {
    const saved = await salio.saveMapping({ values })
    setPreview(null)
    setRefused(saved.kind === 'refused' ? saved.why : null)
    setShared(saved.kind === 'done')
  }
  return (
    <div className="custom-actions">
      {preview ? (
        <>
          <MappingPreview file={preview} />
          <Button size="small" onClick={() => void share()}>
            {text.saveFile}
          </Button>
          <Button size="small" onClick={() => setPreview(null)}>
            {text.keepFile}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={show}>
          {text.share}
        </Button>
      )}
      <OutcomeNote refused={refused} done={`${shared ? text.shared : ''} ${text.shareNote}`} />
    </div>
  )
}

/** All that a mapping file will say, and a warning of what looks like a key in it. */
function MappingPreview({ file }: { file: MappingFile }) {
  const text = useMessages().custom
  const suspects = suspectsIn(file)
  return (
    <section className="mapping-preview" aria-label={text.preview}>
      <p className="field-label">{text.preview}</p>
      <pre>{JSON.stringify({ request: file.request, mapping: file.mapping }, null, 1)}</pre>
      {suspects.length > 0 && (
        <p className="complaint" role="status">
          {fill(text.suspects, { texts: suspects.join(', '), placeholder })}
        </p>
      )}
    </section>
  )
}

function OutcomeNote({ refused, done }: { refused: RefusalReason | null; done: string }) {
  const text = useMessages().custom
  return (
    <p role="status" className={refused ? 'complaint' : 'hint'}>
      {refused ? fill(text.file[refused], { placeholder }) : done}
    </p>
  )
}
