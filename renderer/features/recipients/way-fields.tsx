import { Check, Copy } from 'lucide-react'
import type { Way } from '#domain/recipients/recipient.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useCopied } from '#renderer/ui/use-copied.ts'
import type { Draft, RecipientProblem, RecipientProblems } from './draft.ts'

interface Props {
  draft: Draft
  /** Secret fields that are in the keychain. */
  stored: readonly string[]
  problems: RecipientProblems
  onChange: (change: Partial<Draft>) => void
}

/** The fields of a way. Secrets go to the keychain and never come back. */
export function WayFields({ draft, stored, problems, onChange }: Props) {
  const { facts, secrets } = draft
  const { way } = facts
  const text = useAwayMessages()
  const complaint = (field: string) => problemText(problems[field], text.problems)
  const setWay = (way: Way) => onChange({ facts: { ...facts, way } })
  const setSecret = (field: string) => (value: string) =>
    onChange({ secrets: { ...secrets, [field]: value } })
  const isOpen = problems['server'] === 'ownNetwork' || problems['url'] === 'ownNetwork' || way.ownNetwork
  return (
    <>
      {way.kind === 'ntfy' ? (
        <>
          <TextField
            fieldId="server"
            label={text.fields.server}
            value={way.server}
            complaint={complaint('server')}
            onChange={server => setWay({ ...way, server })}
          />
          <TextField
            fieldId="topic"
            label={text.fields.topic}
            value={way.topic}
            complaint={complaint('topic')}
            hint={text.topicNote}
            onChange={topic => setWay({ ...way, topic })}
          />
          <CopyButton name={text.copyTopic} text={way.topic} />
          <TextField
            fieldId="token"
            label={text.fields.token}
            value={secrets['token'] ?? ''}
            complaint={complaint('token')}
            hint={stored.includes('token') && text.kept}
            secret
            onChange={setSecret('token')}
          />
        </>
      ) : (
        <>
          <TextField
            fieldId="url"
            label={text.fields.url}
            value={way.url}
            placeholder="https://"
            complaint={complaint('url')}
            onChange={url => setWay({ ...way, url })}
          />
          <TextField
            fieldId="signingSecret"
            label={text.fields.signingSecret}
            value={secrets['signingSecret'] ?? ''}
            complaint={complaint('signingSecret')}
            hint={stored.includes('signingSecret') ? text.kept : text.secretNote}
            secret
            onChange={setSecret('signingSecret')}
          />
          <CopyButton name={text.copySecret} text={secrets['signingSecret'] ?? ''} />
        </>
      )}
      {isOpen && (
        <div className="field ticks">
          <label>
            <input
              type="checkbox"
              checked={way.ownNetwork}
              onChange={({ target }) => setWay({ ...way, ownNetwork: target.checked })}
            />
            {text.ownNetwork}
          </label>
        </div>
      )}
    </>
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
