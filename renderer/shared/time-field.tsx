import { useState } from 'react'
import { readTime, writtenTime } from './day-time.ts'

interface Props {
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
export function TimeField({ label, isLabelHidden = false, minutes, onChange }: Props) {
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
