import { Check, Copy } from 'lucide-react'
import { useEffect } from 'react'
import type { DeliveryLine, RecipientView } from '#contract/recipients.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { useCopied } from '#renderer/ui/use-copied.ts'
import { dayName, groupByDay } from '../alerts/days.ts'
import { fateWords } from '../alerts/fate-words.ts'
import { DeliveryEntry, endWords, keyOf } from './delivery-entry.tsx'

/** What was sent to a recipient and what was not, with each try. */
export function DeliveriesScreen({ recipient }: { recipient: RecipientView }) {
  const language = useLanguage()
  const messages = useMessages()
  const text = useAwayMessages()
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const open = useApp(app => app.open)
  const now = useNow(MINUTE)
  const { id: recipientId, name, way } = recipient
  const { answer: lines, askAgain } = useAsk(salio => salio.getDeliveries({ recipientId }), [recipientId])
  useEffect(() => salio.on('snapshot', () => void askAgain()), [salio, askAgain])
  return (
    <ScreenLayout
      title={text.log}
      subtitle={`${name} · ${text.ways[way.kind]}`}
      onBack={back}
      roomy
      footer={
        <>
          <CopyLog lines={lines ?? []} recipient={recipient} />
          <Button onClick={() => open({ screen: 'history', walletId: null })}>
            {messages.history.title}
          </Button>
        </>
      }
    >
      {lines?.length === 0 && <p className="empty">{text.emptyLog}</p>}
      {groupByDay(lines ?? []).map(day => {
        const at = day[0]?.at ?? now
        return (
          <section key={at}>
            <h2 className="section">{dayName(at, now, language)}</h2>
            <ol className="entries">
              {day.map(line => (
                <DeliveryEntry key={keyOf(line)} line={line} place={recipient.place} />
              ))}
            </ol>
          </section>
        )
      })}
    </ScreenLayout>
  )
}

/** Copies what is shown, for whoever is asked why nothing came. It has no secret. */
function CopyLog({ lines, recipient }: { lines: readonly DeliveryLine[]; recipient: RecipientView }) {
  const language = useLanguage()
  const { history } = useMessages()
  const text = useAwayMessages()
  const { copy, what } = useCopied()
  const now = useNow(MINUTE)
  const written = () =>
    [
      `${recipient.name} · ${text.ways[recipient.way.kind]}`,
      ...lines.flatMap(line => [
        `${formatMoment(line.at, now, language)} ${line.alerts
          .map(one => fill(history.what[one.what], { name: one.name }))
          .join('; ')}. ${fateWords(line.fate, line.tries.length, now, language)}`,
        ...line.tries.map(
          ({ at, end }) => `  ${formatMoment(at, now, language)} ${endWords(end, recipient.place, language)}`
        )
      ])
    ].join('\n')
  const Icon = what === null ? Copy : Check
  return (
    <Button disabled={lines.length === 0} onClick={() => copy('log', written())}>
      <Icon size="0.875rem" aria-hidden="true" />
      <span role="status">{what === null ? text.copyLog : text.copied}</span>
    </Button>
  )
}
