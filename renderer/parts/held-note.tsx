import { Clock } from 'lucide-react'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { fill } from '../../electron/messages/fill.ts'
import { plural } from '../../electron/messages/plural.ts'
import { formatSpan } from '../messages/span.ts'
import { useApp, useSnapshot, useText } from '../state/use-app.ts'
import { useNow } from '../state/use-now.ts'

interface Props {
  card: ProviderCard
  /** Wall-clock milliseconds. */
  until: number
}

function Held({ card, until }: Props) {
  const { language } = useSnapshot()
  const text = useText()
  const wait = until - useNow(1000)
  if (wait <= 0) return null
  const { least } = card.interval
  const often = plural(text.balances.perMinutes, least, language)
  return (
    <div className="strip">
      <Clock size="1rem" aria-hidden="true" />
      <div>
        {fill(text.balances.allows, {
          provider: card.name,
          often: fill(often, { count: `${least}` }),
          span: formatSpan(wait, text)
        })}
      </div>
    </div>
  )
}

/** Why Refresh read nothing: said once aloud, and counted down until it may. */
export function HeldNote() {
  const held = useApp(app => app.held)
  return (
    <div role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {held && <Held key={held.until} {...held} />}
    </div>
  )
}
