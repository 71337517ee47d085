import { useEffect, useRef, useState } from 'react'
import type { Snapshot } from '#contract/snapshot.ts'
import type { TopUpView } from '#contract/top-ups.ts'
import { useHideAmounts, useLanguage, useSnapshot } from '#renderer/app/use-app.ts'
import { aloud } from '#renderer/shared/aloud.ts'
import { topUpTitleText } from './words.ts'

const topUpsOf = ({ accounts }: Snapshot) =>
  accounts.flatMap(({ wallets }) =>
    wallets.flatMap(({ name, topUps }) => topUps.map(topUp => ({ name, topUp })))
  )

const statesOf = (snapshot: Snapshot) =>
  new Map(topUpsOf(snapshot).map(({ topUp }) => [topUp.id, topUp.state]))

/** What is told when it comes about: what its user waits for, or has to answer. */
const TOLD: ReadonlySet<TopUpView['state']> = new Set(['arrived', 'difference', 'probable', 'late'])

/** Tells screen readers, politely, that a top-up has arrived or is late while the popover is open. */
export function TopUpAnnouncer() {
  const snapshot = useSnapshot()
  const language = useLanguage()
  const hidden = useHideAmounts()
  const before = useRef(statesOf(snapshot))
  const [said, say] = useState('')
  useEffect(() => {
    const news = topUpsOf(snapshot).filter(({ topUp: { id, state } }) => {
      const known = before.current.get(id)
      return known !== undefined && known !== state && TOLD.has(state)
    })
    before.current = statesOf(snapshot)
    if (news.length === 0) return
    const now = Date.now()
    const words = news.map(
      ({ name, topUp }) => `${name}, ${topUpTitleText(topUp, { hidden, language, now })}`
    )
    say(aloud(words.join('. ')))
  }, [snapshot, language, hidden])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
