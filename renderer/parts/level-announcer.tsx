import { useEffect, useRef, useState } from 'react'
import type { Snapshot } from '../../electron/contract/snapshot.ts'
import { fill } from '../../electron/messages/fill.ts'
import { useSnapshot, useText, useWords } from '../state/use-app.ts'

const walletsOf = ({ accounts }: Snapshot) => accounts.flatMap(({ wallets }) => wallets)

const levelsOf = (snapshot: Snapshot) => new Map(walletsOf(snapshot).map(({ id, level }) => [id, level]))

/** Reads out which wallets have changed their level while the popover is open; what is critical without waiting. */
export function LevelAnnouncer() {
  const snapshot = useSnapshot()
  const { changed } = useText().balances
  const { levels } = useWords()
  const before = useRef(levelsOf(snapshot))
  const [said, say] = useState({ urgent: '', other: '' })
  useEffect(() => {
    const news = walletsOf(snapshot).filter(({ id, level }) => {
      const known = before.current.get(id)
      return known !== undefined && known !== level
    })
    before.current = levelsOf(snapshot)
    if (news.length === 0) return
    const words = (isUrgent: boolean) =>
      news
        .filter(({ level }) => (level === 'critical') === isUrgent)
        .map(({ name, level }) => fill(changed, { wallet: name, level: levels[level] }))
        .join('. ')
    say({ urgent: words(true), other: words(false) })
  }, [snapshot, changed, levels])
  return (
    <>
      <p className="sr-only" aria-live="assertive">
        {said.urgent}
      </p>
      <p className="sr-only" role="status">
        {said.other}
      </p>
    </>
  )
}
