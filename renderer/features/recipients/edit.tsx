import type { RecipientView } from '#contract/recipients.ts'
import { useApp } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { factsOf } from './facts-of.ts'
import { WayForm } from './form.tsx'

/** Changes a recipient's name and where it is reached. Stored secrets stay unless new ones are typed. */
export function EditRecipientScreen({ recipient }: { recipient: RecipientView }) {
  const text = useAwayMessages()
  const back = useApp(app => app.back)
  const { id: recipientId } = recipient
  return (
    <WayForm
      title={text.edit}
      subtitle={`${recipient.name} · ${text.ways[recipient.way.kind]}`}
      initial={{ recipientId, facts: factsOf(recipient), secrets: {} }}
      stored={recipient}
      action={text.save}
      onBack={back}
      onSaved={back}
      lead={({ facts }, problems, onChange) => (
        <TextField
          fieldId="name"
          label={text.name}
          value={facts.name}
          maxLength={40}
          complaint={problems['name'] ? text.problems[problems['name']] : null}
          onChange={name => onChange({ facts: { ...facts, name } })}
        />
      )}
    />
  )
}
