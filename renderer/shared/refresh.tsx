import { Clock, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { fill, plural } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
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

/** How long the note stays in sight while the page is scrolled, in milliseconds. */
const IN_SIGHT = 15_000

function RefreshCountdown({ card, until }: RefreshLimitNoteProps) {
  const language = useLanguage()
  const text = useMessages()
  const now = useNow(1000)
  const [since] = useState(now)
  const wait = until - now
  if (wait <= 0) return null
  const { least } = card.interval
  const often = plural(text.balances.perMinutes, least, language)
  const words = (span: number) =>
    fill(text.balances.allows, {
      provider: card.name,
      often: fill(often, { count: `${least}` }),
      span: formatSpan(span, text)
    })
  return (
    <>
      {/* Said once: a text that counts down would be read aloud every second. */}
      <p className="sr-only">{words(until - since)}</p>
      <div className={now - since < IN_SIGHT ? 'strip in-sight' : 'strip'} aria-hidden="true">
        <Clock size="1rem" />
        <div>{words(wait)}</div>
      </div>
    </>
  )
}

/** "Updated 14:32" for screen readers, once a refresh that somebody asked for has read something. */
function RefreshedAnnouncer() {
  const { accounts, language } = useSnapshot()
  const { updated } = useMessages().balances
  const asked = useApp(app => app.refreshAsked)
  const readAt = Math.max(0, ...accounts.map(({ lastReadAt }) => lastReadAt ?? 0))
  return (
    <p className="sr-only" role="status">
      {asked !== null && readAt >= asked && fill(updated, { time: formatMoment(readAt, readAt, language) })}
    </p>
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
      <RefreshedAnnouncer />
      <SlowWait isWaiting={isRefreshing} />
    </>
  )
}
