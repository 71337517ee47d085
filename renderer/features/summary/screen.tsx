import { Check, ChevronLeft, ChevronRight, CircleCheck, Clock, Copy, MoonStar, Send } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Summary } from '#domain/summary/summary.ts'
import { MINUTE } from '#domain/time/units.ts'
import { lateSentences, summaryName } from '#messages/summary/sentences.ts'
import { useApp, useHideAmounts, useLanguage, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { useSummaryMessages } from '#renderer/app/use-summary-messages.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { useCopied } from '#renderer/ui/use-copied.ts'
import { NeedLine } from './need-line.tsx'
import { SummaryTables } from './table.tsx'
import { isUnread, missedWords, needKey, readWords, restWords, summaryPeriod } from './words.ts'

/** A summary in full, or that it was missed, with those before and after it. Null is the latest. */
export function SummaryScreen({ summaryId }: { summaryId: number | null }) {
  const language = useLanguage()
  const text = useSummaryMessages()
  const { topUps } = useMessages()
  const { dataStatus, recipients, summary: card } = useSnapshot()
  const hidden = useHideAmounts()
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const open = useApp(app => app.open)
  const now = useNow(MINUTE)
  const copied = useCopied()
  const [id, setId] = useState(summaryId)
  const [isTurned, setTurned] = useState(false)
  const { answer: page, askAgain } = useAsk(salio => salio.getSummary({ summaryId: id }), [id])
  // A new one comes with a snapshot, and is then the later one.
  useEffect(() => salio.on('snapshot', () => void askAgain()), [salio, askAgain])
  const summary = page?.summary
  const turnTo = (next: number | null) => {
    if (next === null) return
    setId(next)
    setTurned(true)
  }
  const copy = async (id: number) => {
    const words = await salio.getSummaryText({ summaryId: id })
    if (words) copied.copy('summary', words)
  }
  // A copy of a newer version's data is only looked at.
  const isCopy = dataStatus?.kind === 'newer'
  // Where nobody is told, the people's screen says how somebody is added or switched on.
  const send = (summaryId: number) =>
    open(
      recipients.some(({ on }) => on)
        ? { screen: 'sendSummary', summaryId, recipientId: null }
        : { screen: 'people' }
    )
  const head = summary ?? (page === undefined && (id === null || id === card?.id) ? card : null)
  const title = head ? summaryName(head, language) : text.title
  // Not disabled, or the focus would be lost at either end.
  const turn = (name: string, next: number | null | undefined, Icon: typeof ChevronLeft) => (
    <IconButton name={name} aria-disabled={!next} onClick={() => turnTo(next ?? null)}>
      <Icon size="1rem" aria-hidden="true" />
    </IconButton>
  )
  return (
    <ScreenLayout
      title={title}
      subtitle={summary && summaryPeriod(summary, now, language)}
      onBack={back}
      roomy
      actions={
        summary && (
          <div className="summary-actions">
            {turn(text.earlier, page?.earlierId, ChevronLeft)}
            {turn(text.later, page?.laterId, ChevronRight)}
            {summary.state === 'made' && (
              <IconButton name={text.copy} onClick={() => void copy(summary.id)}>
                {copied.what ? (
                  <Check size="1rem" aria-hidden="true" />
                ) : (
                  <Copy size="1rem" aria-hidden="true" />
                )}
              </IconButton>
            )}
          </div>
        )
      }
      footer={
        <>
          <Button onClick={() => open({ screen: 'summaryTimes' })}>
            <Clock size="0.9375rem" aria-hidden="true" />
            {text.times.title}
          </Button>
          {summary?.state === 'made' && !isCopy && (
            <Button onClick={() => send(summary.id)}>
              <Send size="0.9375rem" aria-hidden="true" />
              {text.send.title}
            </Button>
          )}
        </>
      }
    >
      {page === null && <p className="empty">{text.none}</p>}
      {summary?.state === 'missed' && (
        <div className="note">
          <MoonStar size="1rem" aria-hidden="true" />
          <div>{missedWords(summary, language)}</div>
        </div>
      )}
      {summary?.state === 'made' && <Made key={summary.id} summary={summary} />}
      <p role="status" className="sr-only">
        {copied.what ? (hidden ? topUps.copiedHidden : topUps.copied) : isTurned && title}
      </p>
    </ScreenLayout>
  )
}

function Made({ summary }: { summary: Summary }) {
  const language = useLanguage()
  const text = useSummaryMessages()
  const { balances } = useMessages()
  const hidden = useHideAmounts()
  const { lines, madeAt, needs } = summary
  const late = lateSentences(summary, language)
  const fine = [restWords(summary, language), readWords(summary, language)].filter(Boolean).join(' ')
  const list = (title: string, some: typeof needs) =>
    some.length > 0 && (
      <section aria-label={title}>
        <h2 className="section">{title}</h2>
        <ul className="card summary-list">
          {some.map(need => (
            <li key={needKey(need)}>
              <NeedLine
                isFull
                need={need}
                madeAt={madeAt}
                isNamesake={
                  'walletName' in need &&
                  lines.filter(({ walletName }) => walletName === need.walletName).length > 1
                }
              />
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <>
      {late.length > 0 && (
        <div className="note">
          <MoonStar size="1rem" aria-hidden="true" />
          <div>{late}</div>
        </div>
      )}
      {list(
        balances.needsYou,
        needs.filter(need => !isUnread(need))
      )}
      {hidden ? (
        <p className="hint summary-hidden">{text.tableHidden}</p>
      ) : (
        <SummaryTables summary={summary} />
      )}
      {list(text.notKnown, needs.filter(isUnread))}
      {fine && (
        <p className="summary-fine">
          {summary.fine > 0 && <CircleCheck size="0.875rem" aria-hidden="true" />}
          {fine}
        </p>
      )}
    </>
  )
}
