import { LockKeyhole } from 'lucide-react'
import { useId } from 'react'
import type { Field } from '#domain/accounts/provider-card.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { TypeAgain, type TypeAgainProps } from '#renderer/shared/type-again.tsx'
import { SelectField } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Recognition } from './recognition.ts'

interface ChoicesFieldProps {
  field: Field
  /** Chosen option ids, separated by commas. */
  value: string
  onChange: (value: string) => void
  complaint: string | null
}

/** Checkboxes: any number of the options may be chosen. */
function ChoicesField({ field, value, onChange, complaint }: ChoicesFieldProps) {
  const language = useLanguage()
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

interface FieldNoteProps {
  label: string
  recognised: Recognition
}

/** Says which environment a typed key is for, or that it seems to belong in another field. */
function FieldNote({ label, recognised: { betterField, environment } }: FieldNoteProps) {
  const language = useLanguage()
  const text = useMessages().connect
  return (
    <div role="status">
      {betterField && <p className="hint told">{fill(text.belongs, { label: betterField.label })}</p>}
      {environment && !betterField && (
        <p className="hint told">
          {fill(text.environmentSwitched, { label, environment: environment.name[language] })}
        </p>
      )}
    </div>
  )
}

interface ProviderFieldProps {
  field: Field
  /** Who receives the secrets. */
  receiver: string
  value: string
  onChange: (value: string) => void
  complaint: string | null
  /** Whether a secret for this field is already stored in the keychain. */
  isStored: boolean
  /** Set if the stored secret was given for another address. */
  moved: TypeAgainProps | undefined
  /** Whether this is the last secret field: it states where all of them are stored. */
  isLastSecret: boolean
  /** Whether this field shows its help text. */
  showsHelp: boolean
  recognised: Recognition
}

/** Secrets of at least this length show their last characters, to compare with the dashboard. */
const MIN_LENGTH = 12
const END_LENGTH = 4

/** The control for one field of a provider's card, depending on its kind. */
export function ProviderField(props: ProviderFieldProps) {
  const { field, receiver, value, onChange } = props
  const language = useLanguage()
  const text = useMessages().connect
  const help = props.showsHelp ? field.help?.[language] : undefined
  const moved = value === '' ? props.moved : undefined
  const complaint = props.complaint && moved ? fill(text.typeAgain, { ...moved }) : props.complaint
  const note = (
    <>
      {moved && !complaint && <TypeAgain {...moved} />}
      <FieldNote label={field.label} recognised={props.recognised} />
    </>
  )
  const end = value.length < MIN_LENGTH ? '' : fill(text.endsIn, { end: value.slice(-END_LENGTH) })
  switch (field.kind) {
    case 'choice':
      return (
        <SelectField
          label={field.label}
          value={value}
          options={(field.options ?? []).map(({ id, name }) => ({
            id,
            name: name[language]
          }))}
          onChange={onChange}
          hint={help}
        />
      )
    case 'choices':
      return <ChoicesField {...{ field, value, onChange, complaint }} />
    case 'secret':
      return (
        <TextField
          secret
          fieldId={field.id}
          label={field.label}
          value={value}
          placeholder={props.isStored ? text.unchanged : field.placeholder}
          onChange={onChange}
          complaint={complaint}
          note={note}
          hint={
            props.isLastSecret ? (
              <>
                <LockKeyhole size="0.75rem" aria-hidden="true" />
                <span>
                  {end} {help} {fill(text.kept, { provider: receiver })}
                </span>
              </>
            ) : (
              `${end} ${help ?? ''}`.trim()
            )
          }
        />
      )
    case 'text':
    case 'url':
      return (
        <TextField
          fieldId={field.id}
          label={field.label}
          value={value}
          placeholder={field.placeholder}
          onChange={onChange}
          complaint={complaint}
          note={note}
          hint={help}
        />
      )
    default:
      return field.kind satisfies never
  }
}
