import { useId, useState } from 'react'
import { DAY } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { formatStamp } from '#renderer/messages/time.ts'
import { TimeField } from '#renderer/shared/time-field.tsx'
import { writtenDay } from '#renderer/shared/time-text.ts'
import { SegmentedControl } from '#renderer/ui/select.tsx'
import { type KnownTopUp, type SentWhen, whenProblem } from './typed-top-up.ts'

interface Props {
  when: SentWhen
  known: KnownTopUp | null
  /** Wall-clock milliseconds. */
  now: number
  onChange: (when: SentWhen) => void
}

/** When the money was sent: now, earlier today, or on another day of the last week. */
export function WhenField({ when, known, now, onChange }: Props) {
  const language = useLanguage()
  const text = useMessages()
  const { form } = text.topUps
  const id = useId()
  const [isInside, setInside] = useState(false)
  const problem = whenProblem(when, known, now)
  const words = {
    noTime: fill(form.noTime, { example: formatStamp(now, now, language) }),
    future: form.future,
    tooOld: form.tooOld
  }
  return (
    <div className="when">
      <SegmentedControl
        label={form.when}
        value={when.kind}
        options={[
          { id: 'now', name: fill(form.now, { time: formatTime(now) }) },
          { id: 'earlier', name: form.earlier },
          { id: 'anotherDay', name: form.anotherDay }
        ]}
        onChange={kind => onChange({ ...when, kind })}
      />
      {when.kind !== 'now' && (
        <fieldset
          className="times"
          aria-label={form.when}
          aria-describedby={id}
          onFocus={() => setInside(true)}
          onBlur={() => setInside(false)}
        >
          {when.kind === 'anotherDay' && (
            <label className="time">
              <span>{form.day}</span>
              <span className="input">
                <input
                  type="date"
                  min={writtenDay(now - 7 * DAY)}
                  max={writtenDay(now)}
                  value={when.day}
                  aria-invalid={!isInside && problem !== null}
                  onChange={({ target }) => onChange({ ...when, day: target.value })}
                />
              </span>
            </label>
          )}
          <TimeField
            label={text.pay.time}
            minutes={when.minutes}
            onChange={minutes => onChange({ ...when, minutes })}
          />
        </fieldset>
      )}
      <div id={id} role="status">
        {!isInside && problem && <p className="complaint">{words[problem]}</p>}
      </div>
    </div>
  )
}
