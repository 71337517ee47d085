import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type ListFileProblem, type ListSource, readListFile } from './payment-list.ts'

/** Takes a payment list by paste, drop or file dialog. Files never leave the renderer. */
export function ListDrop({ onList }: { onList: (source: ListSource) => void }) {
  const text = useMessages().list
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<ListFileProblem | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = await readListFile(file)
    if (typeof read === 'string') return setProblem(read)
    onList(read)
  }
  const over = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <section
      className={isOver ? 'drop over' : 'drop'}
      aria-label={text.paste}
      onDragOver={event => over(event, true)}
      onDragLeave={event => over(event, false)}
      onDrop={event => {
        over(event, false)
        const { files } = event.dataTransfer
        const pasted = event.dataTransfer.getData('text/plain')
        if (files.length > 0) void take(files[0])
        else if (pasted.trim()) onList({ file: null, content: pasted })
      }}
    >
      <FileSpreadsheet size="1.125rem" aria-hidden="true" />
      <textarea
        rows={2}
        aria-label={text.paste}
        placeholder={text.hint}
        spellCheck={false}
        value=""
        onChange={({ target }) => {
          if (target.value.trim()) onList({ file: null, content: target.value })
        }}
      />
      <Button size="small" onClick={() => picker.current?.click()}>
        {text.choose}
      </Button>
      <input
        ref={picker}
        id={id}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.htm,.html,.xls,text/csv,text/plain,text/tab-separated-values"
        onChange={({ target }) => {
          void take(target.files?.[0])
          // Reset, so that choosing the same file again after correcting it fires a change event.
          target.value = ''
        }}
      />
      <div role="status">{problem && <p className="complaint">{text.noText[problem]}</p>}</div>
    </section>
  )
}
