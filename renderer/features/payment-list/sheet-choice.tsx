import { useEffect, useId, useRef, useState } from 'react'
import type { Sheet } from '#contract/sheets.ts'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { ListSource } from './payment-list.ts'
import { listOfSheet, type Workbook } from './workbook.ts'

interface Props {
  workbook: Workbook
  onList: (source: ListSource) => void
}

/** Asks which sheet of a spreadsheet is the list, and whether rows that it hides count. */
export function SheetChoice({ workbook, onList }: Props) {
  const id = useId()
  const language = useLanguage()
  const text = useMessages().list.sheets
  const [only, ...others] = workbook.sheets
  const isClear = only !== undefined && others.length === 0 && !only.isHidden
  const [chosen, setChosen] = useState<Sheet | null>(isClear ? only : null)
  const group = useRef<HTMLFieldSetElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question takes the focus
  useEffect(() => group.current?.querySelector('button')?.focus(), [chosen])
  const counted = (count: number) => ({ count: wholeNumber(count, language) })
  const choose = (sheet: Sheet) => {
    if (sheet.hiddenRows.length === 0) onList(listOfSheet(workbook, sheet, false))
    else setChosen(sheet)
  }
  const rowsOf = (sheet: Sheet) => sheet.rows.split('\n').filter(row => row.trim() !== '').length
  const question = chosen
    ? fill(plural(text.hiddenRows, chosen.hiddenRows.length, language), counted(chosen.hiddenRows.length))
    : fill(others.length > 0 ? text.which : text.isIt, { file: workbook.file })
  return (
    <fieldset ref={group} className="sheets" aria-labelledby={id}>
      <p id={id} role="status">
        {question}
      </p>
      {chosen ? (
        <>
          <Button size="small" onClick={() => onList(listOfSheet(workbook, chosen, false))}>
            {text.leaveOut}
          </Button>
          <Button size="small" onClick={() => onList(listOfSheet(workbook, chosen, true))}>
            {text.count}
          </Button>
        </>
      ) : (
        workbook.sheets.map(sheet => (
          <Button key={sheet.name} size="small" onClick={() => choose(sheet)}>
            {sheet.name}
            {' · '}
            {fill(plural(text.rows, rowsOf(sheet), language), counted(rowsOf(sheet)))}
            {sheet.isHidden && `, ${text.hidden}`}
          </Button>
        ))
      )}
    </fieldset>
  )
}
