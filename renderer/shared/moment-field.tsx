import { fill } from '#messages/fill.ts'
import { useMessages } from '../app/use-app.ts'
import { minutesOf, momentOn, writtenDay } from './day-input.ts'
import { TimeField } from './time-field.tsx'

interface Props {
  name: string
  /** Wall-clock milliseconds. */
  at: number
  onChange: (at: number) => void
}

/** Date and time in this computer's time zone, on the 24-hour clock. */
export function DateTimeField({ name, at, onChange }: Props) {
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
