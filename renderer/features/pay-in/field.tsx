import { CircleAlert } from 'lucide-react'
import { useId } from 'react'

interface Props {
  label: string
  value: string
  /** Whether it has several lines. */
  isLong: boolean
  complaint: string | null
  hint?: string | undefined
  onType: (typed: string) => void
  onLeave: () => void
}

/**
 * A field of pay-in details. What is pasted stays as it is: a character that cannot be seen is a sign of a forged number, and
 * is named rather than taken out.
 */
export function Field({ label, value, isLong, complaint, hint, onType, onLeave }: Props) {
  const id = useId()
  const props = {
    id,
    value,
    spellCheck: false,
    autoComplete: 'off',
    maxLength: 1000,
    'aria-invalid': complaint !== null,
    'aria-describedby': `${id}-more`,
    onBlur: onLeave
  }
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="input">
        {isLong ? (
          <textarea {...props} rows={4} onChange={({ target }) => onType(target.value)} />
        ) : (
          <input {...props} onChange={({ target }) => onType(target.value)} />
        )}
      </div>
      <div id={`${id}-more`} role="status">
        {complaint && (
          <p className="complaint pay-in-complaint">
            <CircleAlert size="0.75rem" aria-hidden="true" />
            <span>{complaint}</span>
          </p>
        )}
        {hint && <p className="hint">{hint}</p>}
      </div>
    </div>
  )
}
