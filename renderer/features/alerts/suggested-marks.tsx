import { useId } from 'react'
import { fill } from '#messages/fill.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

interface Props {
  /** Both amounts formatted in the user's language. */
  low: string
  critical: string
  onUse: () => void
}

/** Offers thresholds suggested by the wallet's daily spending. */
export function SuggestedThresholds({ low, critical, onUse }: Props) {
  const id = useId()
  const text = useMessages().alerts
  return (
    <div className="suggested">
      <p id={id} className="hint">
        {fill(text.suggested, { low, critical })}
      </p>
      <Button kinds={['small']} aria-describedby={id} onClick={onUse}>
        {text.useSuggested}
      </Button>
    </div>
  )
}
