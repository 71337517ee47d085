import type { TopUpView } from '#contract/top-ups.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'

interface Props {
  topUp: TopUpView
  /** How long it usually takes, milliseconds. */
  usual: number
  /** Wall-clock milliseconds. */
  now: number
}

/** How far a top-up should have come, from when it was sent until it is late. Moves by whole minutes. */
export function Track({ topUp: { lateAt, sentAt }, usual, now }: Props) {
  const language = useLanguage()
  const text = useMessages().topUps.track
  const span = Math.max(lateAt - sentAt, MINUTE)
  const gone = Math.floor((now - sentAt) / MINUTE) * MINUTE
  const percent = (part: number) => `${Math.min(Math.max(part / span, 0), 1) * 100}%`
  const moment = (at: number) => formatMoment(at, now, language)
  return (
    <div className="track">
      <div className="track-bar" aria-hidden="true">
        <i className="track-gone" style={{ width: percent(gone) }} />
        <i className="track-usual" style={{ left: percent(usual) }} />
      </div>
      <p className="track-times">
        <span>{moment(sentAt)}</span>
        <span>{fill(text.usually, { time: moment(sentAt + usual) })}</span>
        <span>{fill(text.late, { time: moment(lateAt) })}</span>
      </p>
    </div>
  )
}
