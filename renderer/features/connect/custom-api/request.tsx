import { ChevronRight, LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { placedSecrets, placeholders } from '#domain/custom-api/placeholders.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { TypeAgain } from '#renderer/shared/type-again.tsx'
import { SelectField } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { StoredSecrets } from '../form.ts'
import { CustomHeaders } from './headers.tsx'

type Values = Readonly<Record<string, string>>

interface Props {
  card: ProviderCard
  values: Values
  onChange: (values: Values) => void
  stored: StoredSecrets
  /** What is wrong with a field; null if nothing. */
  complaint: (id: string, label: string) => string | null
}

/** Fields of each authentication method. `scope` and `audience` of OAuth 2 are optional. */
const FIELDS: Readonly<Record<string, readonly FieldId[] | undefined>> = {
  bearer: ['token'],
  header: ['keyName', 'apiKey'],
  basic: ['user', 'password'],
  oauth: ['tokenUrl', 'clientId', 'clientSecret', 'clientAuth', 'scope', 'audience']
}
type FieldId =
  | 'token'
  | 'keyName'
  | 'apiKey'
  | 'user'
  | 'password'
  | 'tokenUrl'
  | 'clientId'
  | 'clientSecret'
  | 'clientAuth'
  | 'scope'
  | 'audience'

const [placeholder = ''] = placeholders

/** Only the fields that are sent: those of the authentication method, and the secrets with a placeholder. */
function fieldsOf(values: Values): readonly FieldId[] {
  const { body, url } = placedSecrets(values)
  const placed = [...url, ...body].flatMap(id => PLACED.find(one => one === id) ?? [])
  const auth = values['auth'] ?? ''
  const signIn = Object.hasOwn(FIELDS, auth) ? FIELDS[auth] : undefined
  return [...new Set([...(signIn ?? []), ...placed])]
}
const PLACED: readonly FieldId[] = ['apiKey', 'token', 'password', 'clientId', 'clientSecret']

/** The request that reads the balance. */
export function CustomRequest({ card, values, onChange, stored, complaint }: Props) {
  const language = useLanguage()
  const { connect, custom: text } = useMessages()
  const [unfolded, setUnfolded] = useState(
    values['method'] === 'POST' || (values['headers'] ?? '').length > 2
  )
  const open = unfolded || ['body', 'headers'].some(id => complaint(id, '') !== null)
  const set = (id: string) => (value: string) => onChange({ ...values, [id]: value })
  const hints: Readonly<Record<string, string | undefined>> = {
    tokenUrl: text.tokenHint,
    scope: text.optional,
    audience: text.optional
  }
  const choice = (id: 'auth' | 'clientAuth' | 'method') => (
    <SelectField
      key={id}
      label={text[id]}
      value={values[id] ?? ''}
      options={(card.fields.find(field => field.id === id)?.options ?? []).map(({ id, name }) => ({
        id,
        name: name[language]
      }))}
      onChange={set(id)}
    />
  )
  const field = (id: FieldId) => {
    if (id === 'clientAuth') return choice(id)
    const moved = stored.moved.get(id)
    const secret = card.fields.some(field => field.id === id && field.kind === 'secret')
    return (
      <TextField
        key={id}
        secret={secret}
        fieldId={id}
        label={text[id]}
        value={values[id] ?? ''}
        placeholder={stored.usable.includes(id) ? connect.unchanged : undefined}
        note={moved && !values[id] && <TypeAgain {...moved} />}
        hint={secret ? <StoredNote provider={hostOf(values)} /> : hints[id]}
        complaint={complaint(id, text[id])}
        onChange={set(id)}
      />
    )
  }
  return (
    <>
      <TextField
        fieldId="url"
        label={text.url}
        value={values['url'] ?? ''}
        placeholder={card.fields.find(({ id }) => id === 'url')?.placeholder}
        hint={fill(text.urlHint, { placeholder })}
        complaint={complaint('url', text.url)}
        onChange={set('url')}
      />
      {choice('auth')}
      {fieldsOf(values).map(field)}
      <button type="button" className="fold" aria-expanded={open} onClick={() => setUnfolded(!open)}>
        <ChevronRight size="0.875rem" aria-hidden="true" />
        {connect.advanced}
      </button>
      {open && (
        <>
          {choice('method')}
          {values['method'] === 'POST' && (
            <TextField
              fieldId="body"
              label={text.body}
              value={values['body'] ?? ''}
              hint={fill(text.bodyHint, { placeholder: `"${placeholder}"` })}
              complaint={complaint('body', text.body)}
              onChange={set('body')}
            />
          )}
          <CustomHeaders {...{ values, onChange, stored }} complaint={complaint('headers', text.headers)} />
        </>
      )}
    </>
  )
}

const hostOf = ({ url = '', tokenUrl = '', auth }: Values): string =>
  URL.parse(auth === 'oauth' ? tokenUrl : url)?.host ?? 'URL'

function StoredNote({ provider }: { provider: string }) {
  const text = useMessages().connect
  return (
    <>
      <LockKeyhole size="0.75rem" aria-hidden="true" />
      <span>{fill(text.kept, { provider })}</span>
    </>
  )
}
