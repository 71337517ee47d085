import { fill } from '#messages/template.ts'
import { useMessages } from '../app/use-app.ts'

export interface TypeAgainProps {
  /** Where the stored secret may be sent, and where it would be sent now, in words. */
  before: string
  now: string
}

/** Why a secret that is in the keychain has to be typed again: it was given for another address. */
export function TypeAgain({ before, now }: TypeAgainProps) {
  const text = useMessages().connect
  return (
    <p className="hint told" role="status">
      {fill(text.typeAgain, { before, now })}
    </p>
  )
}
