import { useState } from 'react'
import { type WayKind, waySecrets } from '#domain/recipients/recipient.ts'
import { fill } from '#messages/template.ts'
import { useApp, useLanguage, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type Draft, emptyFacts, emptyWay } from './draft.ts'
import { WayForm } from './form.tsx'
import { payersOf } from './payers.ts'
import { RecipientSettings } from './settings.tsx'
import { icons } from './words.ts'

const kinds = Object.keys(waySecrets) as WayKind[]

/** Adds somebody in three steps: who and how; where, with preview and test; what. It is saved with the second. */
export function AddRecipientScreen() {
  const language = useLanguage()
  const { accounts, recipients } = useSnapshot()
  const text = useAwayMessages()
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const [step, setStep] = useState<1 | 2 | 3>(1)
  const [draft, setDraft] = useState<Draft>(() => ({
    recipientId: null,
    facts: emptyFacts(language),
    secrets: {}
  }))
  const [savedId, setSavedId] = useState<string | null>(null)
  const [isTested, setTested] = useState(false)
  const [isNameMissing, setNameMissing] = useState(false)
  const { facts } = draft
  const subtitle = (name: keyof typeof text.steps) =>
    `${fill(text.step, { step: `${step}` })} · ${text.steps[name]}`
  const saved = recipients.find(({ id }) => id === savedId)
  if (step === 3 && saved)
    return (
      <ScreenLayout
        title={saved.name}
        subtitle={subtitle('what')}
        onBack={back}
        roomy
        footer={
          <Button tone="primary" onClick={back}>
            {text.done}
          </Button>
        }
      >
        <Steps at={3} />
        <p className={isTested ? 'sr-only' : 'note'} role="status">
          {!isTested && fill(text.untested, { name: saved.name })}
        </p>
        <RecipientSettings recipient={saved} />
      </ScreenLayout>
    )
  if (step === 2)
    return (
      <WayForm
        key={facts.way.kind}
        title={facts.name}
        subtitle={subtitle('way')}
        initial={draft}
        stored={null}
        lead={() => <Steps at={2} />}
        action={text.continue}
        onBack={() => setStep(1)}
        onSaved={(id, tested) => {
          setSavedId(id)
          setTested(tested)
          setStep(3)
        }}
      />
    )
  const goOn = async () => {
    if (facts.name.trim() === '') return setNameMissing(true)
    const made = await salio.getNewSecrets()
    const empty = emptyWay(facts.way.kind, made.topic)
    const [payer] =
      empty.kind === 'sms' ? payersOf(accounts, await salio.getAllProviders(), text.sms.ownKey) : []
    const way = empty.kind === 'sms' ? { ...empty, ...payer?.way } : empty
    const secrets: Draft['secrets'] = way.kind === 'webhook' ? { signingSecret: made.signingSecret } : {}
    setDraft({ ...draft, facts: { ...facts, name: facts.name.trim(), way }, secrets })
    setStep(2)
  }
  return (
    <ScreenLayout
      title={text.add}
      subtitle={subtitle('who')}
      onBack={back}
      roomy
      footer={
        <>
          <Button onClick={back}>{text.cancel}</Button>
          <Button tone="primary" onClick={() => void goOn()}>
            {text.continue}
          </Button>
        </>
      }
    >
      <Steps at={1} />
      <TextField
        fieldId="name"
        label={text.name}
        value={facts.name}
        maxLength={40}
        complaint={isNameMissing ? text.problems.empty : null}
        onChange={name => {
          setNameMissing(false)
          setDraft({ ...draft, facts: { ...facts, name } })
        }}
      />
      <WayChoice
        kind={facts.way.kind}
        onChoose={kind => setDraft({ ...draft, facts: { ...facts, way: emptyWay(kind, '') } })}
      />
    </ScreenLayout>
  )
}

/** How far one is; said in words below the title. */
function Steps({ at }: { at: 1 | 2 | 3 }) {
  return (
    <div className="steps" aria-hidden="true">
      {[1, 2, 3].map(step => (
        <i key={step} className={step <= at ? 'done' : undefined} />
      ))}
    </div>
  )
}

function WayChoice({ kind, onChoose }: { kind: WayKind; onChoose: (kind: WayKind) => void }) {
  const text = useAwayMessages()
  return (
    <fieldset className="field">
      <legend className="field-label">{text.how}</legend>
      <div className="card rows ways">
        {kinds.map(one => {
          const Icon = icons[one]
          return (
            <label key={one} className="setting">
              <span className="way-icon" data-way={one}>
                <Icon size="0.9375rem" aria-hidden="true" />
              </span>
              <span className="setting-name">
                <b>{text.ways[one]}</b>
                <small>{text.wayNotes[one]}</small>
              </span>
              <input type="radio" name="way" checked={one === kind} onChange={() => onChoose(one)} />
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
