import { useState } from 'react'
import { fill } from '#messages/template.ts'
import { useMessages } from '../app/use-app.ts'
import { minutesOf, momentOn, readTime, writtenDay, writtenTime } from './time-text.ts'

interface TimeFieldProps {
  label: string
  /** Whether the label is for screen readers only, since a visible text next to the field says the same. */
  isLabelHidden?: boolean
  /** Minutes since local midnight. */
  minutes: number
  onChange: (minutes: number) => void
}

/**
 * A time of day, committed on blur or Enter; an invalid entry is replaced by the previous value.
 * Not an `<input type="time">`: that follows the system's clock setting, while Salio always uses 24 hours.
 */
export function TimeField({ label, isLabelHidden = false, minutes, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState(() => writtenTime(minutes))
  const commit = () => {
    const read = readTime(typed) ?? minutes
    setTyped(writtenTime(read))
    if (read !== minutes) onChange(read)
  }
  return (
    <label className="time">
      <span className={isLabelHidden ? 'sr-only' : undefined}>{label}</span>
      <span className="input">
        <input
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit()
          }}
        />
      </span>
    </label>
  )
}

interface DateTimeFieldProps {
  name: string
  /** Wall-clock milliseconds. */
  at: number
  onChange: (at: number) => void
}

/** Date and time in this computer's time zone, on the 24-hour clock. */
export function DateTimeField({ name, at, onChange }: DateTimeFieldProps) {
  const text = useMessages().ledger
  const change = (day: string, minutes: number) => {
    const moment = momentOn(day, minutes)
    if (moment !== null) onChange(moment)
  }
  return (
    <fieldset className="setting moment">
      <legend className="sr-only">{name}</legend>
      <span className="setting-name" aria-hidden="true">
        {name}
      </span>
      <span className="input">
        <input
          type="date"
          aria-label={fill(text.day, { name })}
          value={writtenDay(at)}
          onChange={({ target }) => change(target.value, minutesOf(at))}
        />
      </span>
      <TimeField
        isLabelHidden
        label={fill(text.time, { name })}
        minutes={minutesOf(at)}
        onChange={minutes => change(writtenDay(at), minutes)}
      />
    </fieldset>
  )
}
