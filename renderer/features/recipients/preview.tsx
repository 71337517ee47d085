import { CircleAlert, CircleCheck, Info, Send } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { RecipientPreview } from '#contract/recipients.ts'
import type { RecipientFacts } from '#domain/recipients/recipient.ts'
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
      <MessageText facts={facts} title={preview?.title} place={place}>
        {preview?.body}
      </MessageText>
      {preview?.sms && (
        <>
          <p className="hint">{fill(text.sms.counted, { count: `${preview.sms.characters}` })}</p>
          <HangingNote wallet={preview.sms.hangsOn} name={name} />
        </>
      )}
      {isPublicServer(facts.way) && <p className="hint">{text.publicServer}</p>}
      <div role="status">
        {test.kind === 'ended' && (
          <OutcomeNote isTaken={test.tested.kind === 'taken'}>
            {testWords(test.tested, { name, place }, language)}
          </OutcomeNote>
        )}
      </div>
    </section>
  )
}

/** A message word for word, its body as `children`, and what leaves with it. */
export function MessageText(props: {
  facts: Pick<RecipientFacts, 'language' | 'showAmounts'>
  title: string | undefined
  place: string
  children: ReactNode
}) {
  const text = useAwayMessages()
  const { children, facts, place, title } = props
  return (
    <>
      <div className="card padded message-preview" lang={facts.language}>
        {title && <b>{title}</b>}
        <p>{children}</p>
      </div>
      <p className="hint told">
        <Info size="0.75rem" aria-hidden="true" />
        {fill(facts.showAmounts ? text.leavesAmounts : text.leaves, { place })}
      </p>
    </>
  )
}

/** What became of a message that was sent by hand, in a sentence. */
export function OutcomeNote({ isTaken, children }: { isTaken: boolean; children: ReactNode }) {
  const Icon = isTaken ? CircleCheck : CircleAlert
  return (
    <div className={isTaken ? 'note good' : 'note bad'}>
      <Icon size="1rem" aria-hidden="true" />
      <div>{children}</div>
    </div>
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
