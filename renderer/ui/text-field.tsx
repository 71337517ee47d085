import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { fill } from '#messages/template.ts'
import { useMessages } from '../app/use-app.ts'
import { useRevealedSecret } from '../app/use-revealed-secret.ts'
import { IconButton } from './button.tsx'
import { cleanPasted } from './pasted.ts'

interface Props {
  /** Field id, as used in failures of kind `field`. */
  fieldId: string
  label: string
  value: string
  onChange: (value: string) => void
  secret?: boolean
  placeholder?: string | undefined
  hint?: ReactNode
  /** What the value was recognised as. */
  note?: ReactNode
  complaint?: string | null
  /** Maximum length in characters. */
  maxLength?: number
}

/** `InputEvent.inputType`s of pasted or dropped text. */
const PASTE_INPUT_TYPES: ReadonlySet<unknown> = new Set(['insertFromPaste', 'insertFromDrop'])

/** A single-line text field. Pasted or dropped text is cleaned up. */
export function TextField({ secret = false, complaint, ...props }: Props) {
  const text = useMessages()
  const id = useId()
  const [isWanted, setWanted] = useState(false)
  const shown = useRevealedSecret(secret && isWanted)
  const Icon = shown ? EyeOff : Eye
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {props.label}
      </label>
      <div className="input">
        <input
          id={id}
          data-field={props.fieldId}
          type={secret && !shown ? 'password' : 'text'}
          value={props.value}
          placeholder={props.placeholder}
          spellCheck={false}
          autoComplete="off"
          maxLength={props.maxLength}
          aria-invalid={Boolean(complaint)}
          aria-describedby={`${id}-more`}
          onChange={({ target, nativeEvent }) => {
            const isPasted = 'inputType' in nativeEvent && PASTE_INPUT_TYPES.has(nativeEvent.inputType)
            props.onChange(isPasted ? cleanPasted(target.value) : target.value)
          }}
        />
        {secret && (
          <IconButton
            name={fill(text.connect.show, { label: props.label })}
            aria-pressed={shown}
            onClick={() => setWanted(!isWanted)}
          >
            <Icon size="0.9375rem" aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <div id={`${id}-more`}>
        {complaint && <p className="complaint">{complaint}</p>}
        {props.note}
        {props.hint && <p className="hint">{props.hint}</p>}
      </div>
    </div>
  )
}
