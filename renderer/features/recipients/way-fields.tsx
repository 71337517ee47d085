import { Check, Copy } from 'lucide-react'
import type { RecipientProblem } from '#contract/recipients.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useCopied } from '#renderer/ui/use-copied.ts'
import type { Draft, FieldsProps, RecipientProblems } from './draft.ts'
import { EmailFields } from './email-fields.tsx'
import { SmsFields, type SmsPhone } from './sms-fields.tsx'
import { TelegramFields } from './telegram-fields.tsx'

interface Props {
  draft: Draft
  /** Secret fields that are in the keychain. */
  stored: readonly string[]
  problems: RecipientProblems
  /** The phone number that was typed, as it will be kept; null for none. */
  phone: SmsPhone
  onChange: (change: Partial<Draft>) => void
}

/** The fields of a way. Secrets go to the keychain and never come back. */
export function WayFields({ draft, stored, problems, phone, onChange }: Props) {
  const { facts, forget = [], secrets } = draft
  const { way } = facts
  const text = useAwayMessages()
  const shared = {
    secrets,
    stored,
    complaint: (field: string) => problemText(problems[field], text.problems),
    onWay: (way: Way) => onChange({ facts: { ...facts, way } }),
    onSecret: (field: string, value: string) => onChange({ secrets: { ...secrets, [field]: value } }),
    forget,
    onForget: (fields: readonly string[], isForgotten: boolean) =>
      onChange({
        forget: [...forget.filter(one => !fields.includes(one)), ...(isForgotten ? fields : [])]
      })
  }
  if (way.kind === 'telegram')
    return <TelegramFields {...shared} way={way} name={facts.name} recipientId={draft.recipientId} />
  if (way.kind === 'email') return <EmailFields {...shared} way={way} />
  if (way.kind === 'sms') return <SmsFields {...shared} way={way} phone={phone} />
  const isOpen = problems['server'] === 'ownNetwork' || problems['url'] === 'ownNetwork' || way.ownNetwork
  return (
    <>
      {way.kind === 'ntfy' ? <NtfyFields {...shared} way={way} /> : <WebhookFields {...shared} way={way} />}
      {isOpen && (
        <div className="field ticks">
          <label>
            <input
              type="checkbox"
              checked={way.ownNetwork}
              onChange={({ target }) => shared.onWay({ ...way, ownNetwork: target.checked })}
            />
            {text.ownNetwork}
          </label>
        </div>
      )}
    </>
  )
}

function NtfyFields(props: FieldsProps<Extract<Way, { kind: 'ntfy' }>>) {
  const { way, secrets, stored, complaint, onWay, onSecret } = props
  const text = useAwayMessages()
  return (
    <>
      <TextField
        fieldId="server"
        label={text.fields.server}
        value={way.server}
        complaint={complaint('server')}
        onChange={server => onWay({ ...way, server })}
      />
      <TextField
        fieldId="topic"
        label={text.fields.topic}
        value={way.topic}
        complaint={complaint('topic')}
        hint={text.topicNote}
        onChange={topic => onWay({ ...way, topic })}
      />
      <CopyButton name={text.copyTopic} text={way.topic} />
      <TextField
        fieldId="token"
        label={text.fields.token}
        value={secrets['token'] ?? ''}
        complaint={complaint('token')}
        hint={stored.includes('token') && text.kept}
        secret
        onChange={token => onSecret('token', token)}
      />
      <Forget fields={['token']} label={text.forgetToken} props={props} />
    </>
  )
}

function WebhookFields(props: FieldsProps<Extract<Way, { kind: 'webhook' }>>) {
  const { way, secrets, stored, complaint, onWay, onSecret } = props
  const text = useAwayMessages()
  return (
    <>
      <TextField
        fieldId="url"
        label={text.fields.url}
        value={way.url}
        placeholder="https://"
        complaint={complaint('url')}
        onChange={url => onWay({ ...way, url })}
      />
      <Forget fields={['login', 'query']} label={text.forgetAddress} props={props} />
      <TextField
        fieldId="signingSecret"
        label={text.fields.signingSecret}
        value={secrets['signingSecret'] ?? ''}
        complaint={complaint('signingSecret')}
        hint={stored.includes('signingSecret') ? text.kept : text.secretNote}
        secret
        onChange={secret => onSecret('signingSecret', secret)}
      />
      <CopyButton name={text.copySecret} text={secrets['signingSecret'] ?? ''} />
    </>
  )
}

/** Deletes stored secrets that a way does without, with the next save. Nothing where none of them is stored. */
function Forget({
  fields,
  label,
  props: { forget, onForget, stored }
}: {
  fields: readonly string[]
  label: string
  props: Pick<FieldsProps<Way>, 'forget' | 'onForget' | 'stored'>
}) {
  const there = fields.filter(field => stored.includes(field))
  if (there.length === 0) return null
  return (
    <div className="field ticks">
      <label>
        <input
          type="checkbox"
          checked={there.every(field => forget.includes(field))}
          onChange={({ target }) => onForget(there, target.checked)}
        />
        {label}
      </label>
    </div>
  )
}

function CopyButton({ name, text }: { name: string; text: string }) {
  const { copied } = useAwayMessages()
  const { copy, what } = useCopied()
  if (text === '') return null
  const Icon = what === null ? Copy : Check
  return (
    <div className="field copy-line">
      <Button size="small" onClick={() => copy('text', text)}>
        <Icon size="0.8125rem" aria-hidden="true" />
        <span role="status">{what === null ? name : copied}</span>
      </Button>
    </div>
  )
}

const problemText = (
  problem: RecipientProblem | undefined,
  texts: Readonly<Record<RecipientProblem, string>>
): string | null => (problem ? texts[problem] : null)
