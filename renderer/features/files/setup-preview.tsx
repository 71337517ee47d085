import { type ReactNode, useState } from 'react'
import type { SetupPreview as Preview, SetupChange } from '#contract/files.ts'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useAllProviders, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { ImportPreview } from './preview.tsx'
import { changeWords, leftOutWords } from './setup-words.ts'

/** Nobody reads more of each kind. Choices beyond are left out, since they cannot be ticked. */
const MAX_SHOWN = 100

interface Line {
  readonly id: number
  readonly text: string
}

interface LinesProps {
  title: string
  lines: readonly Line[]
  /** Draws one line; as plain text by default. */
  draw?: (line: Line) => ReactNode
}

/** A list with a title; nothing if it is empty. */
function Lines({ title, lines, draw = ({ text }) => text }: LinesProps) {
  const language = useLanguage()
  const { moreLines } = useMessages().ledger
  if (lines.length === 0) return null
  const more = lines.length - MAX_SHOWN
  const count = wholeNumber(more, language)
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.slice(0, MAX_SHOWN).map(line => (
          <li key={line.id}>{draw(line)}</li>
        ))}
        {more > 0 && <li>{fill(plural(moreLines, more, language), { count })}</li>}
      </ul>
    </>
  )
}

interface SetupPreviewProps {
  preview: Preview
  /** Called with the indexes of the ticked choices. */
  onConfirm: (ticked: number[]) => void
  onCancel: () => void
}

/**
 * What a set-up file would do: where its accounts would be read, and every value after and before. What makes Salio
 * quieter or less safe is ticked by hand, or left out.
 */
export function SetupPreview({ preview, onConfirm, onCancel }: SetupPreviewProps) {
  const language = useLanguage()
  const text = useMessages().setup
  const providers = useAllProviders() ?? []
  const [ticked, setTicked] = useState<readonly number[]>([])
  const { changes, choices, file, leftOut } = preview
  const provider = (id: string) => providers.find(card => card.id === id)?.name ?? id
  const lineOf = (change: SetupChange, id: number) => ({ id, text: changeWords(change, language, provider) })
  const isAdded = ({ kind }: SetupChange) => kind === 'account'
  const toggle = (index: number, isTicked: boolean) =>
    setTicked(isTicked ? [...ticked, index] : ticked.filter(one => one !== index))
  const choiceLines = choices.map(lineOf)
  const ofKind = (kind: 'payIn' | 'recipient' | 'other') =>
    choiceLines.filter((_, at) => {
      const own = choices[at]?.kind
      return kind === 'other' ? own !== 'payIn' && own !== 'recipient' : own === kind
    })
  const tick = (line: Line) => (
    <label>
      <input
        type="checkbox"
        checked={ticked.includes(line.id)}
        onChange={({ target }) => toggle(line.id, target.checked)}
      />
      <span>{line.text}</span>
    </label>
  )
  return (
    <ImportPreview
      question={changes.length + choices.length > 0 ? fill(text.ask, { file }) : file}
      cancel={text.no}
      confirm={text.yes}
      onCancel={onCancel}
      onConfirm={changes.length + ticked.length > 0 ? () => onConfirm([...ticked]) : null}
    >
      <div className="setup-changes">
        {changes.length + choices.length === 0 && <p>{text.nothing}</p>}
        <Lines title={text.addedTitle} lines={changes.filter(isAdded).map(lineOf)} />
        <Lines title={text.changesTitle} lines={changes.filter(change => !isAdded(change)).map(lineOf)} />
        <Lines title={text.choicesTitle} lines={ofKind('other')} draw={tick} />
        <Lines title={text.payInTitle} lines={ofKind('payIn')} draw={tick} />
        <Lines title={text.recipientTitle} lines={ofKind('recipient')} draw={tick} />
        <Lines
          title={text.leftOutTitle}
          lines={leftOut.map((one, id) => ({ id, text: leftOutWords(one, language) }))}
        />
      </div>
    </ImportPreview>
  )
}
