import { CircleCheck, CircleX, Clock } from 'lucide-react'
import type { RecipientView } from '#contract/recipients.ts'
import { MINUTE } from '#domain/time/units.ts'
import { useLanguage } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { outcomeWords } from './words.ts'

const SHAPES = { delivered: CircleCheck, trying: Clock, refused: CircleX } as const

/** How a recipient stands: a word and a shape. */
export function Outcome({ recipient }: { recipient: RecipientView }) {
  const language = useLanguage()
  const now = useNow(MINUTE)
  const { kind } = recipient.state
  const Shape = kind === 'off' || kind === 'unused' ? null : SHAPES[kind]
  return (
    <span className={`delivery ${kind}`}>
      {Shape && <Shape size="0.75rem" aria-hidden="true" />}
      {outcomeWords(recipient, now, language)}
    </span>
  )
}
