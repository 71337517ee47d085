import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { ShortcutState } from '#contract/desktop.ts'
import { fill } from '#messages/template.ts'
import { isMac } from '#renderer/app/is-mac.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { acceleratorOf, keyLabels, modifierLabels } from '#renderer/shared/accelerator.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'

interface Props {
  /** An Electron accelerator; "" for none. */
  keys: string
  state: ShortcutState
  onChange: (keys: string) => void
}

/** The global shortcut that opens Salio, recorded by pressing it. */
export function ShortcutField({ keys, state, onChange }: Props) {
  const text = useMessages().shortcut
  const [recording, setRecording] = useState(false)
  const shown = keyLabels(keys, isMac(), text.names).join(' + ') || text.none
  const record = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return
    // Keep the popover's own shortcuts from reacting to the keys being recorded.
    event.preventDefault()
    const accelerator = acceleratorOf(event, isMac())
    if (accelerator === null && event.key !== 'Escape') return
    setRecording(false)
    if (accelerator !== null && accelerator !== keys) onChange(accelerator)
  }
  return (
    <>
      <div className="setting">
        <span className="setting-name">{text.label}</span>
        <Button
          size="small"
          aria-label={fill(text.change, { keys: shown })}
          aria-pressed={recording}
          onClick={() => setRecording(true)}
          onKeyDown={record}
          onBlur={() => setRecording(false)}
        >
          {recording ? text.press : shown}
        </Button>
        {keys !== '' && (
          <IconButton name={text.clear} onClick={() => onChange('')}>
            <X size="0.875rem" aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <div role="status">
        {recording && (
          <p className="outcome">
            {fill(text.help, { keys: modifierLabels(isMac(), text.names).join(', ') })}
          </p>
        )}
        {!recording && state === 'taken' && <p className="outcome setting-bad">{text.taken}</p>}
        {!recording && state === 'unsure' && <p className="outcome">{text.unsure}</p>}
      </div>
    </>
  )
}
