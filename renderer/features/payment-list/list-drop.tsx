import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type ListSource, readListFile } from './payment-list.ts'
import { SheetChoice } from './sheet-choice.tsx'
import { isWorkbook, listOfSheet, openWorkbook, type Workbook } from './workbook.ts'

/** Takes a payment list by paste, drop or file dialog. Spreadsheets are read by a process of their own. */
export function ListDrop({ onList }: { onList: (source: ListSource) => void }) {
  const text = useMessages().list
  const salio = useApp(app => app.salio)
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [workbook, setWorkbook] = useState<Workbook | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    setRefused(null)
    setWorkbook(null)
    if (await isWorkbook(file)) {
      const opened = await openWorkbook(file, salio)
      if (typeof opened === 'string') return setRefused(text.noWorkbook[opened])
      const [only, ...others] = opened.sheets
      if (only && others.length === 0 && !only.isHidden && only.hiddenRows.length === 0)
        return onList(listOfSheet(opened, only, false))
      return setWorkbook(opened)
    }
    const read = await readListFile(file)
    if (typeof read === 'string') setRefused(text.noText[read])
    else onList(read)
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
        onPaste={event => {
          // A long text takes seconds to be laid out in the field, where it would not stay anyway.
          const pasted = event.clipboardData.getData('text/plain')
          event.preventDefault()
          if (pasted.trim()) onList({ file: null, content: pasted })
        }}
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
        accept=".csv,.tsv,.txt,.htm,.html,.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.numbers,text/csv,text/plain,text/tab-separated-values"
        onChange={({ target }) => {
          void take(target.files?.[0])
          // Reset, so that choosing the same file again after correcting it fires a change event.
          target.value = ''
        }}
      />
      <div role="status">{refused && <p className="complaint">{refused}</p>}</div>
      {workbook && <SheetChoice workbook={workbook} onList={onList} />}
    </section>
  )
}
