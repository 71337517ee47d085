import { ChevronRight, FlaskConical, Lock, Plus, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import type { RecipientView } from '#contract/recipients.ts'
import { MAX_RECIPIENTS } from '#domain/recipients/recipient.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { refusalText } from '#messages/told.ts'
import { useApp, useLanguage, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { NetworkStrip } from '#renderer/shared/strip.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { HeartbeatSection } from './heartbeat.tsx'
import { Outcome } from './outcome.tsx'
import { icons, outcomeWords, tellsWords } from './words.ts'

const WORST_FIRST: readonly RecipientView['state']['kind'][] = [
  'refused',
  'trying',
  'delivered',
  'unused',
  'off'
]
const rank = ({ state }: RecipientView) => WORST_FIRST.indexOf(state.kind)

const states: Readonly<Record<RecipientView['state']['kind'], string>> = {
  refused: 'refused',
  trying: 'waiting',
  delivered: 'delivered',
  unused: 'unused',
  off: 'off'
}

/** Who is told besides this computer, the worst outcome first. */
export function PeopleScreen() {
  const id = useId()
  const language = useLanguage()
  const { demo, recipients } = useSnapshot()
  const text = useAwayMessages()
  const { balances } = useMessages()
  const back = useApp(app => app.back)
  const open = useApp(app => app.open)
  const isFull = recipients.length >= MAX_RECIPIENTS
  const sorted = recipients.toSorted((one, other) => rank(one) - rank(other))
  return (
    <ScreenLayout
      title={text.title}
      subtitle={text.subtitle}
      onBack={back}
      roomy
      footer={
        recipients.length > 0 && (
          <Button
            tone="primary"
            disabled={isFull}
            aria-describedby={id}
            onClick={() => open({ screen: 'addRecipient' })}
          >
            <Plus size="0.875rem" aria-hidden="true" />
            {text.add}
          </Button>
        )
      }
    >
      {demo && (
        <p className="note">
          <FlaskConical size="1rem" aria-hidden="true" />
          <span>{text.demo}</span>
        </p>
      )}
      <NetworkStrip among="people" />
      {sorted.map(
        ({ id, name, place, state }) =>
          state.kind === 'refused' && (
            <div key={id} className="note bad" role="status">
              <TriangleAlert size="1rem" aria-hidden="true" />
              <div>
                <b>{fill(balances.notTold, { name })}</b> {refusalText(language, state.why, place)}
              </div>
            </div>
          )
      )}
      {recipients.length === 0 ? (
        <section className="card padded nobody">
          <h2>{text.nobody}</h2>
          <p>{text.nobodyNote}</p>
          <Button tone="primary" onClick={() => open({ screen: 'addRecipient' })}>
            <Plus size="0.875rem" aria-hidden="true" />
            {text.add}
          </Button>
        </section>
      ) : (
        <div className="card rows">
          {sorted.map(recipient => (
            <RecipientRow key={recipient.id} recipient={recipient} />
          ))}
        </div>
      )}
      <HeartbeatSection />
      <p id={id} className="hint">
        {isFull && text.most}
      </p>
      <p className="hint">
        <Lock size="0.75rem" aria-hidden="true" />
        {text.promise}
      </p>
    </ScreenLayout>
  )
}

function RecipientRow({ recipient }: { recipient: RecipientView }) {
  const language = useLanguage()
  const text = useAwayMessages()
  const open = useApp(app => app.open)
  const now = useNow(MINUTE)
  const { id, name, state, way } = recipient
  const Icon = icons[way.kind]
  const { sms } = recipient
  const most = way.kind === 'sms' ? way.perDay : 0
  const what = sms
    ? fill(text.sms.today, { count: `${sms.today}`, most: `${most}` })
    : tellsWords(recipient, language)
  const told = `${text.ways[way.kind]} · ${what}`
  const label = fill(text.row, {
    name,
    way: text.ways[way.kind],
    outcome: outcomeWords(recipient, now, language)
  })
  return (
    <button
      type="button"
      className="setting recipient-row"
      aria-label={label}
      data-delivery={states[state.kind]}
      onClick={() => open({ screen: 'recipient', recipientId: id })}
    >
      <span className="way-icon" data-way={way.kind}>
        <Icon size="0.9375rem" aria-hidden="true" />
      </span>
      <span className="setting-name">
        <b className="clip" title={name}>
          {name}
        </b>
        <small className="clip" title={told}>
          {told}
        </small>
      </span>
      <Outcome recipient={recipient} />
      <ChevronRight size="0.875rem" aria-hidden="true" />
    </button>
  )
}
