import { ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Field, ProviderCard } from '#domain/accounts/provider-card.ts'
import { localeOf } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { intervalWords } from '#renderer/messages/time.ts'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { SegmentedControl, SelectField } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { CustomFields } from './custom-api/custom-fields.tsx'
import { type Form, intervalsOf, receiverOf, type StoredSecrets, visibleFields } from './form.ts'
import { ProviderField } from './provider-field.tsx'
import { recogniseValue, withValue } from './recognition.ts'

interface AlternativeCredentialsProps {
  card: ProviderCard
  form: Form
  onChange: (form: Form) => void
}

/** Links to other credentials the provider accepts: an access token instead of app key and secret. */
function AlternativeCredentials({ card, form, onChange }: AlternativeCredentialsProps) {
  const language = useLanguage()
  const text = useMessages().connect
  const list = new Intl.ListFormat(localeOf(language))
  const labels = (ids: readonly string[]) =>
    list.format(card.fields.filter(({ id }) => ids.includes(id)).map(({ label }) => label))
  return card.alternatives?.map((ids, alternative) =>
    alternative === form.alternative ? null : (
      <p key={ids.join()} className="field">
        <button type="button" className="link" onClick={() => onChange({ ...form, alternative })}>
          {fill(text.instead, { labels: labels(ids) })}
        </button>
      </p>
    )
  )
}

/** Where users with a live account can report how an unverified provider works. */
const FEEDBACK_ADDRESS = 'hello@salio.example'

/** What to know before creating a key, with a link to where it is created. */
function KeyAdvice({ card }: { card: ProviderCard }) {
  const language = useLanguage()
  const text = useMessages().connect
  return (
    <div className="advice">
      {card.advice && <p>{card.advice[language]}</p>}
      {card.unverified && (
        <p>
          <b className="badge">{text.unverified}</b>{' '}
          {fill(text.unverifiedNote, { provider: card.name, address: FEEDBACK_ADDRESS })}
        </p>
      )}
      <LinkButton providerId={card.id} />
    </div>
  )
}

interface CredentialFieldsProps {
  card: ProviderCard
  form: Form
  onChange: (form: Form) => void
  stored: StoredSecrets
  /** Failure of the last test or save; null if none. */
  failure: Failure | null
  /** The account being edited; null for a new one. */
  accountId?: string | null
}

/** The form for an account: name, environment, credentials and reading interval. */
export function CredentialFields({
  card,
  form,
  onChange,
  stored,
  failure,
  accountId = null
}: CredentialFieldsProps) {
  const language = useLanguage()
  const text = useMessages()
  const words = useWords()
  const [unfolded, setUnfolded] = useState(false)
  const isCustom = card.mapped === true
  const fields = isCustom ? [] : visibleFields(card, form)
  const advanced = fields.filter(field => field.advanced)
  const wrong = failure?.kind === 'field' ? failure.field : null
  const open = unfolded || advanced.some(({ id }) => id === wrong)
  useEffect(() => {
    if (failure?.kind === 'field')
      document.querySelector<HTMLElement>(`[data-field="${failure.field}"]`)?.focus()
  }, [failure])
  const complaint = (id: string, label: string) => {
    if (failure === null || id !== wrong) return null
    const said = words.failure(failure, { provider: card, field: label })
    return `${said.what} ${said.next}`
  }
  // If two neighbouring fields have the same help text, only the second shows it.
  const helped = (field: Field) => fields[fields.indexOf(field) + 1]?.help?.en !== field.help?.en
  const receiver = receiverOf(card, form)
  const lastSecret = fields.findLast(({ kind }) => kind === 'secret')
  const renderField = (field: Field) => (
    <ProviderField
      key={field.id}
      field={field}
      receiver={receiver}
      value={form.values[field.id] ?? ''}
      onChange={value => onChange(withValue(form, field, value))}
      complaint={complaint(field.id, field.label)}
      isStored={stored.usable.includes(field.id)}
      moved={stored.moved.get(field.id)}
      isLastSecret={field === lastSecret}
      showsHelp={helped(field)}
      recognised={recogniseValue(card, form, field)}
    />
  )
  return (
    <>
      <KeyAdvice card={card} />
      <TextField
        fieldId="name"
        label={text.connect.name}
        value={form.name}
        maxLength={80}
        onChange={name => onChange({ ...form, name })}
        complaint={complaint('name', text.connect.name)}
      />
      {card.environments.length > 1 && (
        <SelectField
          label={text.connect.environment}
          value={form.environment}
          options={card.environments.map(({ id, name }) => ({
            id,
            name: name[language]
          }))}
          onChange={environment => onChange({ ...form, environment })}
        />
      )}
      {isCustom && <CustomFields {...{ card, form, onChange, stored, failure, accountId }} />}
      {fields.filter(field => !field.advanced).map(renderField)}
      <AlternativeCredentials {...{ card, form, onChange }} />
      <SegmentedControl
        label={text.connect.checkEvery}
        value={form.intervalMinutes}
        options={intervalsOf(card, form.intervalMinutes).map(minutes => ({
          id: minutes,
          name: intervalWords(minutes, text)
        }))}
        onChange={intervalMinutes => onChange({ ...form, intervalMinutes })}
      />
      {advanced.length > 0 && (
        <button type="button" className="fold" aria-expanded={open} onClick={() => setUnfolded(!open)}>
          <ChevronRight size="0.875rem" aria-hidden="true" />
          {text.connect.advanced}
        </button>
      )}
      {open && advanced.map(renderField)}
    </>
  )
}
