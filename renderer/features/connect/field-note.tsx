import { fill } from '#messages/fill.ts'
import { useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { Recognition } from './recognition.ts'

interface Props {
  label: string
  recognised: Recognition
}

/** Says which environment a typed key is for, or that it seems to belong in another field. */
export function FieldNote({ label, recognised: { betterField, environment } }: Props) {
  const { language } = useSnapshot()
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
