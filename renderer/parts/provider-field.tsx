import { LockKeyhole } from 'lucide-react'
import type { Field } from '../../electron/domain/provider-card.ts'
import { fill } from '../../electron/messages/fill.ts'
import { useSnapshot, useText } from '../state/use-app.ts'
import { ChoicesField } from './choices-field.tsx'
import { Segments } from './segments.tsx'
import { TextField } from './text-field.tsx'

interface Props {
  field: Field
  provider: string
  value: string
  onChange: (value: string) => void
  complaint: string | null
  /** There is a secret in the keychain already. */
  kept: boolean
  /** The last of the secrets says for all of them where they are kept. */
  lastSecret: boolean
  /** Whether its help is said here. */
  helped: boolean
}

/** One field of a provider's card, as its kind asks. */
export function ProviderField(props: Props) {
  const { field, provider, value, onChange, complaint } = props
  const { language } = useSnapshot()
  const text = useText().connect
  const help = props.helped ? field.help?.[language] : undefined
  switch (field.kind) {
    case 'choice':
      return (
        <Segments
          label={field.label}
          value={value}
          options={(field.options ?? []).map(({ id, name }) => ({
            id,
            name: name[language]
          }))}
          onChange={onChange}
        />
      )
    case 'choices':
      return <ChoicesField {...{ field, value, onChange, complaint }} />
    case 'secret':
      return (
        <TextField
          secret
          field={field.id}
          label={field.label}
          value={value}
          placeholder={props.kept ? text.unchanged : field.placeholder}
          onChange={onChange}
          complaint={complaint}
          hint={
            props.lastSecret ? (
              <>
                <LockKeyhole size="0.75rem" aria-hidden="true" />
                <span>
                  {help} {fill(text.kept, { provider })}
                </span>
              </>
            ) : (
              help
            )
          }
        />
      )
    case 'text':
    case 'url':
      return (
        <TextField
          field={field.id}
          label={field.label}
          value={value}
          placeholder={field.placeholder}
          onChange={onChange}
          complaint={complaint}
          hint={help}
        />
      )
    default:
      return field.kind satisfies never
  }
}
