import { Clock, RefreshCw } from 'lucide-react'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useLanguage, useMessages, useSnapshot } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'
import { formatSpan } from '../messages/time.ts'
import { IconButton } from '../ui/button.tsx'
import { SlowWait } from './slow-wait.tsx'

/** Reads all balances again; spins while any account is being read. */
export function RefreshButton() {
  const text = useMessages()
  const { accounts } = useSnapshot()
  const refresh = useApp(app => app.refresh)
  return (
    <IconButton
      name={text.refresh}
      aria-busy={accounts.some(({ reading }) => reading)}
      onClick={() => void refresh()}
    >
      <RefreshCw size="0.9375rem" aria-hidden="true" />
    </IconButton>
  )
}

interface RefreshLimitNoteProps {
  card: ProviderCard
  /** When the provider may be asked again, in wall-clock milliseconds. */
  until: number
}

function RefreshCountdown({ card, until }: RefreshLimitNoteProps) {
  const language = useLanguage()
  const text = useMessages()
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

/**
 * What Refresh has to say: why it read nothing (the provider's minimum interval; announced once, then counted down
 * silently), or that it takes long.
 */
export function RefreshNotes() {
  const held = useApp(app => app.refreshHeld)
  const isRefreshing = useApp(app => app.refreshing > 0)
  return (
    <>
      <div role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
        {held && <RefreshCountdown key={held.until} {...held} />}
      </div>
      <SlowWait isWaiting={isRefreshing} />
    </>
  )
}
