import { ChevronRight, Info, Send } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { RecipientView } from '#contract/recipients.ts'
import type { SummarySent } from '#contract/summaries.ts'
import { fill } from '#messages/template.ts'
import { useApp, useHideAmounts, useLanguage, useSnapshot } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useSummaryMessages } from '#renderer/app/use-summary-messages.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { MessageText, OutcomeNote } from '../recipients/preview.tsx'
import { HangingNote } from '../recipients/sms-use.tsx'
import { icons } from '../recipients/words.ts'
import { sentWords } from './sent-words.ts'

/** Sends a summary to somebody now: first who, then exactly what. */
export function SendSummaryScreen(props: { summaryId: number; recipientId: string | null }) {
  const { recipients } = useSnapshot()
  const { recipientId, summaryId } = props
  const recipient = recipients.find(({ id, on }) => on && id === recipientId)
  return recipient ? <SendTo {...{ recipient, summaryId }} /> : <Choose summaryId={summaryId} />
}

function Choose({ summaryId }: { summaryId: number }) {
  const text = useSummaryMessages()
  const { ways } = useAwayMessages()
  const { recipients } = useSnapshot()
  const back = useApp(app => app.back)
  const open = useApp(app => app.open)
  return (
    <ScreenLayout title={text.send.title} onBack={back} roomy>
      <div className="card rows">
        {recipients
          .filter(({ on }) => on)
          .map(({ id, name, way }) => {
            const Icon = icons[way.kind]
            return (
              <button
                key={id}
                type="button"
                className="setting recipient-row"
                aria-label={`${name}, ${ways[way.kind]}`}
                onClick={() => open({ screen: 'sendSummary', summaryId, recipientId: id })}
              >
                <span className="way-icon" data-way={way.kind}>
                  <Icon size="0.9375rem" aria-hidden="true" />
                </span>
                <span className="setting-name">
                  <b className="clip" title={name}>
                    {name}
                  </b>
                  <small>{ways[way.kind]}</small>
                </span>
                <ChevronRight size="0.875rem" aria-hidden="true" />
              </button>
            )
          })}
      </div>
      <p className="hint">{text.send.note}</p>
    </ScreenLayout>
  )
}

function SendTo({ recipient, summaryId }: { recipient: RecipientView; summaryId: number }) {
  const id = useId()
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useSummaryMessages().send
  const away = useAwayMessages()
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const [isSending, setSending] = useState(false)
  const [sent, setSent] = useState<SummarySent | null>(null)
  const { id: recipientId, name, showAmounts, sms, way } = recipient
  const { answer: preview } = useAsk(
    salio => salio.previewSummary({ summaryId, recipientId }),
    [summaryId, recipientId]
  )
  const outcome = useRef<HTMLDivElement>(null)
  // A long message would keep it out of sight.
  useEffect(() => {
    if (sent) outcome.current?.scrollIntoView({ block: 'nearest' })
  }, [sent])
  const place = recipient.place || away.ways[way.kind]
  const send = async () => {
    if (isSending) return
    setSending(true)
    setSent(null)
    const unheard = { kind: 'failed', failure: { kind: 'timeout' }, mayHaveCome: true } as const
    setSent(await salio.sendSummary({ summaryId, recipientId }).catch(() => unheard))
    setSending(false)
  }
  return (
    <ScreenLayout
      title={text.title}
      subtitle={`${name} · ${away.ways[way.kind]}`}
      onBack={back}
      roomy
      footer={
        preview?.kind === 'message' && (
          <Button tone="primary" aria-busy={isSending} aria-disabled={isSending} onClick={() => void send()}>
            <Send size="0.875rem" aria-hidden="true" />
            {isSending ? away.sending : text.send}
          </Button>
        )
      }
    >
      {preview && preview.kind !== 'message' && (
        <div className="note">
          <Info size="1rem" aria-hidden="true" />
          <div>{sentWords(preview, { name, place }, language)}</div>
        </div>
      )}
      {preview?.kind === 'message' && (
        <section className="send-summary" aria-labelledby={id}>
          <h2 id={id} className="section">
            {fill(away.preview, { name })}
          </h2>
          <MessageText facts={recipient} title={preview.title} place={place}>
            {hidden && showAmounts ? <span lang={language}>{text.hidden}</span> : preview.body}
          </MessageText>
          {preview.characters !== null && (
            <p className="hint">{fill(away.sms.counted, { count: `${preview.characters}` })}</p>
          )}
          <HangingNote wallet={sms?.hangsOn ?? null} name={name} />
        </section>
      )}
      <div ref={outcome} role="status" className="send-summary">
        {sent && (
          <OutcomeNote isTaken={sent.kind === 'taken'}>
            {sentWords(sent, { name, place }, language)}
          </OutcomeNote>
        )}
      </div>
    </ScreenLayout>
  )
}
