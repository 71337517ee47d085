import { fill } from '../../electron/messages/fill.ts'
import type { Recognised } from '../state/recognition.ts'
import { useSnapshot, useText } from '../state/use-app.ts'

interface Props {
  label: string
  recognised: Recognised
}

/** Says which environment a typed key is for, or that it seems to belong in another field. */
export function FieldNote({ label, recognised: { belongs, environment } }: Props) {
  const { language } = useSnapshot()
  const text = useText().connect
  return (
    <div role="status">
      {belongs && <p className="hint told">{fill(text.belongs, { label: belongs.label })}</p>}
      {environment && !belongs && (
        <p className="hint told">{fill(text.told, { label, environment: environment.name[language] })}</p>
      )}
    </div>
  )
}
