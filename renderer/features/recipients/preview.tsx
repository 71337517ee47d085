import { CircleAlert, CircleCheck, Info, Send } from 'lucide-react'
import { useId } from 'react'
import type { RecipientPreview } from '#contract/recipients.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SwitchRow } from '#renderer/ui/switch-row.tsx'
import { type Draft, isPublicServer, type TestState } from './draft.ts'
import { HangingNote } from './sms-use.tsx'
import { testWords } from './words.ts'

interface Props {
  draft: Draft
  /** Null while it is asked for. */
  preview: RecipientPreview | null
  test: TestState
  onShowAmounts: (showAmounts: boolean) => void
}

/** Exactly what is sent, where it goes, and what became of a test. */
export function Preview({ draft, preview, test, onShowAmounts }: Props) {
  const id = useId()
  const language = useLanguage()
  const text = useAwayMessages()
  const { facts } = draft
  const place = preview?.place || text.ways[facts.way.kind]
  const name = facts.name || '…'
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section">
        {fill(text.preview, { name })}
      </h2>
      <div className="card rows">
        <SwitchRow label={text.showAmounts} checked={facts.showAmounts} onChange={onShowAmounts} />
      </div>
      <div className="card padded message-preview" lang={facts.language}>
        {preview?.title && <b>{preview.title}</b>}
        <p>{preview?.body}</p>
      </div>
      <p className="hint told">
        <Info size="0.75rem" aria-hidden="true" />
        {fill(facts.showAmounts ? text.leavesAmounts : text.leaves, { place })}
      </p>
      {preview?.sms && (
        <>
          <p className="hint">{fill(text.sms.counted, { count: `${preview.sms.characters}` })}</p>
          <HangingNote wallet={preview.sms.hangsOn} name={name} />
        </>
      )}
      {isPublicServer(facts.way) && <p className="hint">{text.publicServer}</p>}
      <div role="status">
        {test.kind === 'ended' && (
          <div className={test.tested.kind === 'taken' ? 'note good' : 'note bad'}>
            {test.tested.kind === 'taken' ? (
              <CircleCheck size="1rem" aria-hidden="true" />
            ) : (
              <CircleAlert size="1rem" aria-hidden="true" />
            )}
            <div>{testWords(test.tested, { name, place }, language)}</div>
          </div>
        )}
      </div>
    </section>
  )
}

/** Sends a test. In the demo it says why it cannot. */
export function TestButton({ isSending, onSend }: { isSending: boolean; onSend: () => void }) {
  const id = useId()
  const { demo } = useSnapshot()
  const text = useAwayMessages()
  return (
    <>
      <Button disabled={demo} aria-busy={isSending} aria-describedby={demo ? id : undefined} onClick={onSend}>
        <Send size="0.875rem" aria-hidden="true" />
        {isSending ? text.sending : text.sendTest}
      </Button>
      {demo && (
        <span id={id} className="sr-only">
          {text.demo}
        </span>
      )}
    </>
  )
}
