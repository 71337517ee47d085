import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useLanguage, useSnapshot } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** What tells somebody else when this computer is off: an address that is called while all is well. */
export function HeartbeatSection() {
  const { demo, heartbeat } = useSnapshot()
  const text = useAwayMessages()
  const salio = useApp(app => app.salio)
  const [address, setAddress] = useState('')
  const [complaint, setComplaint] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    if (isSaving) return
    setSaving(true)
    setFailure(null)
    const saved = await salio.saveHeartbeat({ address })
    setSaving(false)
    if (saved.ok) setAddress('')
    else if (saved.why === 'problem') setComplaint(text.problems[saved.problem])
    else setFailure(saved.failure)
  }
  const remove = async () => {
    const removed = await salio.removeHeartbeat()
    setFailure(removed.ok ? null : removed.failure)
  }
  return (
    <>
      <h2 className="section">{text.heartbeat.title}</h2>
      {heartbeat === null ? (
        <>
          <TextField
            fieldId="heartbeat"
            label={text.heartbeat.address}
            value={address}
            placeholder="https://hc-ping.com/…"
            complaint={complaint}
            hint={text.heartbeat.note}
            secret
            onChange={typed => {
              setAddress(typed)
              setComplaint(null)
            }}
          />
          <div className="field">
            <Button
              size="small"
              disabled={demo || address.trim() === ''}
              aria-busy={isSaving}
              onClick={() => void save()}
            >
              {text.heartbeat.save}
            </Button>
          </div>
        </>
      ) : (
        <div className="card rows">
          <div className="setting">
            <span className="setting-name">
              {text.heartbeat.label} <small>{heartbeat.place}</small>
            </span>
            <LastCall />
            <span className="setting-buttons">
              <Button size="small" tone="danger" onClick={() => void remove()}>
                {text.heartbeat.remove}
              </Button>
            </span>
          </div>
        </div>
      )}
      <div role="alert">
        {failure && <FailureNote failure={failure} provider={{ name: text.heartbeat.label }} />}
      </div>
    </>
  )
}

function LastCall() {
  const { heartbeat } = useSnapshot()
  const language = useLanguage()
  const { heartbeat: text } = useAwayMessages()
  const now = useNow(MINUTE)
  const last = heartbeat?.last ?? null
  if (last === null) return <span className="delivery unused">{text.waiting}</span>
  const Shape = last.isTaken ? CircleCheck : CircleX
  return (
    <span className={`delivery ${last.isTaken ? 'delivered' : 'refused'}`}>
      <Shape size="0.75rem" aria-hidden="true" />
      {fill(last.isTaken ? text.called : text.failed, { time: formatMoment(last.at, now, language) })}
    </span>
  )
}
