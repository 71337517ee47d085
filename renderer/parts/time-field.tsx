import { useState } from 'react'
import { readTime, writtenTime } from '../state/day-time.ts'

interface Props {
  label: string
  /** The label is only read out: what stands beside says it to the eye. */
  quiet?: boolean
  /** Since local midnight. */
  minutes: number
  onChange: (minutes: number) => void
}

/**
 * A time of the day, taken once the field is left; what is no time gives way to the one before.
 * No time input of the browser's: that one follows the system's clock, and all of Salio the 24-hour one.
 */
export function TimeField({ label, quiet = false, minutes, onChange }: Props) {
  const [typed, setTyped] = useState(() => writtenTime(minutes))
  const commit = () => {
    const read = readTime(typed) ?? minutes
    setTyped(writtenTime(read))
    if (read !== minutes) onChange(read)
  }
  return (
    <label className="time">
      <span className={quiet ? 'sr-only' : undefined}>{label}</span>
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
