import { CircleX } from 'lucide-react'
import type { RecipientView } from '#contract/recipients.ts'
import { isPassing } from '#domain/recipients/delivery-fate.ts'
import { fill, plural } from '#messages/template.ts'
import { refusalText } from '#messages/told.ts'
import { useLanguage, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DeliveryEntry, keyOf } from './delivery-entry.tsx'
import { otherWayOf } from './other-way.ts'

/** The others are in the log. */
const MOST_SHOWN = 3

/** What happened, since when, what waits, and what to do. Nothing while nothing is refused for good. */
export function RefusedNote({ recipient, onMend }: { recipient: RecipientView; onMend: () => void }) {
  const language = useLanguage()
  const text = useAwayMessages()
  const { balances } = useMessages()
  const { recipients } = useSnapshot()
  const { name, place, state, waiting } = recipient
  const other = otherWayOf(recipient, recipients)
  if (state.kind !== 'refused') return null
  const waits = fill(plural(text.waits, waiting, language), { count: `${waiting}` })
  return (
    <>
      <div className="note bad" role="status">
        <CircleX size="1rem" aria-hidden="true" />
        <div>
          <b>{refusalText(language, state.why, place)}</b>{' '}
          {isPassing(state.why) ? text.sms.passing : fill(text.refusedNote, { name })}{' '}
          {waiting > 0 && `${waits} ${text.waitNote}`}{' '}
          {other && fill(text.untilThen, { name, way: text.ways[other.way.kind] })}
          <p>
            <Button size="small" tone="primary" onClick={onMend}>
              {['credentials', 'key'].includes(state.why) ? text.pasteToken : balances.mend}
            </Button>
          </p>
        </div>
      </div>
      {waiting > 0 && <Waiting recipient={recipient} />}
    </>
  )
}

/** What waits until it is mended, the newest first. */
function Waiting({ recipient: { id: recipientId, name, place } }: { recipient: RecipientView }) {
  const text = useAwayMessages()
  const { answer: lines = [] } = useAsk(salio => salio.getDeliveries({ recipientId }), [recipientId])
  const waiting = lines.filter(({ fate }) => fate.kind !== 'delivered' && fate.kind !== 'silent')
  if (waiting.length === 0) return null
  return (
    <section>
      <h2 className="section">{fill(text.waitingFor, { name })}</h2>
      <ol className="entries">
        {waiting.slice(0, MOST_SHOWN).map(line => (
          <DeliveryEntry key={keyOf(line)} line={line} place={place} />
        ))}
      </ol>
    </section>
  )
}
