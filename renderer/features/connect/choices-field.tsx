import { useId } from 'react'
import type { Field } from '#domain/accounts/provider-card.ts'
import { useSnapshot } from '#renderer/app/use-app.ts'

interface Props {
  field: Field
  /** Chosen option ids, separated by commas. */
  value: string
  onChange: (value: string) => void
  complaint: string | null
}

/** Checkboxes: any number of the options may be chosen. */
export function ChoicesField({ field, value, onChange, complaint }: Props) {
  const { language } = useSnapshot()
  const id = useId()
  const chosen = value.split(',').filter(Boolean)
  const options = field.options ?? []
  const toggle = (one: string) =>
    options
      .map(option => option.id)
      .filter(other => chosen.includes(other) !== (other === one))
      .join(',')
  return (
    <fieldset className="field" aria-describedby={id}>
      <legend className="field-label">{field.label}</legend>
      <div className="ticks">
        {options.map(option => (
          <label key={option.id}>
            <input
              type="checkbox"
              data-field={field.id}
              checked={chosen.includes(option.id)}
              onChange={() => onChange(toggle(option.id))}
            />
            {option.name[language]}
          </label>
        ))}
      </div>
      <p id={id} className={complaint ? 'complaint' : 'hint'}>
        {complaint ?? field.help?.[language]}
      </p>
    </fieldset>
  )
}
