import { ChevronRight, KeyRound, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { RecipientView } from '#contract/recipients.ts'
import { isIncomplete } from '#domain/recipients/destination.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { useApp, useLanguage } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { Confirm } from '#renderer/shared/confirm.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { useTest } from './draft.ts'
import { factsOf } from './facts-of.ts'
import { TestButton } from './preview.tsx'
import { RefusedNote } from './refused.tsx'
import { RecipientSettings, useChange } from './settings.tsx'
import { SmsNotes } from './sms-use.tsx'
import { outcomeWords, testWords } from './words.ts'

/** One recipient: what it is told and when, what became of it, and what to do where it is refused for good. */
export function RecipientScreen({ recipient }: { recipient: RecipientView }) {
  const language = useLanguage()
  const now = useNow(MINUTE)
  const text = useAwayMessages()
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const open = useApp(app => app.open)
  const { change } = useChange(recipient)
  const [isAsking, setAsking] = useState(false)
  const { id: recipientId, name, on, place, way } = recipient
  const edit = () => open({ screen: 'editRecipient', recipientId })
  const { state, test } = useTest(edit)
  return (
    <ScreenLayout
      title={name}
      subtitle={`${text.ways[way.kind]} · ${outcomeWords(recipient, now, language)}`}
      onBack={back}
      roomy
      actions={
        <>
          <IconButton name={text.edit} onClick={edit}>
            <Pencil size="1rem" aria-hidden="true" />
          </IconButton>
          <label className="bar-switch">
            <span className="sr-only">{fill(text.tell, { name })}</span>
            <input
              type="checkbox"
              role="switch"
              className="switch"
              aria-checked={on}
              checked={on}
              onChange={({ target }) =>
                target.checked && isIncomplete(recipient) ? edit() : change({ on: target.checked })
              }
            />
          </label>
        </>
      }
      footer={
        isAsking ? undefined : (
          <>
            <Button tone="danger" onClick={() => setAsking(true)}>
              {text.remove}
            </Button>
            <TestButton
              isSending={state.kind === 'sending'}
              onSend={() => test({ recipientId, facts: factsOf(recipient), secrets: {} })}
            />
          </>
        )
      }
    >
      {isAsking && (
        <Confirm
          question={fill(text.removeQuestion, { name })}
          note={text.removeNote}
          confirm={text.remove}
          cancel={text.cancel}
          provider={{ name: place }}
          onConfirm={async () => {
            const removed = await salio.removeRecipient({ recipientId })
            return removed.ok ? null : removed.failure
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      <RefusedNote recipient={recipient} onMend={edit} />
      {isIncomplete(recipient) && (
        <div className="note" role="status">
          <KeyRound size="1rem" aria-hidden="true" />
          <div>
            {text.fromFile}
            <p>
              <Button size="small" tone="primary" onClick={edit}>
                {text.pasteToken}
              </Button>
            </p>
          </div>
        </div>
      )}
      <SmsNotes recipient={recipient} />
      <div role="status">
        {state.kind === 'ended' && (
          <p className={state.tested.kind === 'taken' ? 'note good' : 'note bad'}>
            {testWords(state.tested, { name, place }, language)}
          </p>
        )}
      </div>
      <RecipientSettings recipient={recipient} />
      <div className="card rows">
        <button type="button" className="setting" onClick={() => open({ screen: 'deliveries', recipientId })}>
          <span className="setting-name">{text.log}</span>
          <ChevronRight size="0.875rem" aria-hidden="true" />
        </button>
      </div>
    </ScreenLayout>
  )
}
