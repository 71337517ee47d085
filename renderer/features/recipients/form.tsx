import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { RecipientView } from '#contract/recipients.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import { isSamePlace } from '#domain/recipients/destination.ts'
import { fill } from '#messages/template.ts'
import { useApp, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { type Draft, type RecipientProblems, usePreview, useTest } from './draft.ts'
import { Preview, TestButton } from './preview.tsx'
import { WayFields } from './way-fields.tsx'

interface Props {
  title: string
  subtitle: string
  initial: Draft
  /** The recipient that is edited; null for a new one. */
  stored: RecipientView | null
  /** What stands above the fields of the way. */
  lead?: (draft: Draft, problems: RecipientProblems, onChange: (change: Partial<Draft>) => void) => ReactNode
  /** The button that saves. */
  action: string
  onBack: () => void
  onSaved: (recipientId: string, isTested: boolean) => void
}

/** Where a recipient is reached, with exactly what it will get and a test. */
export function WayForm({ title, subtitle, initial, stored, lead, action, onBack, onSaved }: Props) {
  const text = useAwayMessages()
  const salio = useApp(app => app.salio)
  const { recipients } = useSnapshot()
  const body = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState(initial)
  const [problems, setProblems] = useState<RecipientProblems>({})
  const [trouble, setTrouble] = useState<'tooMany' | 'gone' | Failure | null>(null)
  const [isSaving, setSaving] = useState(false)
  // How often something was refused: each time the focus goes to the first wrong field.
  const [refused, setRefused] = useState(0)
  useEffect(() => {
    if (refused > 0) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  const complain = (found: RecipientProblems) => {
    setProblems(found)
    setRefused(count => count + 1)
  }
  const { forget, state, test } = useTest(complain)
  const preview = usePreview(draft)
  const change = (part: Partial<Draft>) => {
    setDraft(before => ({ ...before, ...part }))
    setProblems({})
    setTrouble(null)
    forget()
  }
  const save = async () => {
    if (isSaving) return
    setSaving(true)
    const { facts, forget = [], recipientId, secrets } = draft
    const saved = await salio.saveRecipient({
      recipientId,
      facts,
      secrets: { ...secrets },
      forget: [...forget]
    })
    setSaving(false)
    if (saved.ok) onSaved(saved.recipientId, state.kind === 'ended' && state.tested.kind === 'taken')
    else if (saved.why === 'problems') complain(saved.problems)
    else setTrouble(saved.why === 'failure' ? saved.failure : saved.why)
  }
  const twin = recipients.find(({ id, way }) => id !== draft.recipientId && isSamePlace(way, draft.facts.way))
  return (
    <ScreenLayout
      title={title}
      subtitle={subtitle}
      onBack={onBack}
      roomy
      footer={
        <>
          <TestButton isSending={state.kind === 'sending'} onSend={() => test(draft)} />
          <Button tone="primary" aria-busy={isSaving} onClick={() => void save()}>
            {action}
          </Button>
        </>
      }
    >
      <div ref={body}>
        <div role="alert">
          {typeof trouble === 'string' && <p className="note bad">{text[trouble]}</p>}
          {trouble !== null && typeof trouble !== 'string' && (
            <FailureNote failure={trouble} provider={{ name: text.ways[draft.facts.way.kind] }} />
          )}
        </div>
        {lead?.(draft, problems, change)}
        <WayFields
          draft={draft}
          stored={stored?.secretFields ?? []}
          problems={problems}
          phone={preview?.sms?.phone ?? null}
          onChange={change}
        />
        {twin && <p className="note">{fill(text.sameTwice, { name: twin.name })}</p>}
        <Preview
          draft={draft}
          preview={preview}
          test={state}
          onShowAmounts={showAmounts => change({ facts: { ...draft.facts, showAmounts } })}
        />
      </div>
    </ScreenLayout>
  )
}
