import { useEffect, useRef, useState } from 'react'
import type { Snapshot } from '#contract/snapshot.ts'
import { fill } from '#messages/template.ts'
import { useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'

const walletsOf = ({ accounts }: Snapshot) => accounts.flatMap(({ wallets }) => wallets)

const levelsOf = (snapshot: Snapshot) => new Map(walletsOf(snapshot).map(({ id, level }) => [id, level]))

/** Announces level changes to screen readers while the popover is open; critical ones interrupt. */
export function LevelAnnouncer() {
  const snapshot = useSnapshot()
  const { changed } = useMessages().balances
  const { levels } = useWords()
  const before = useRef(levelsOf(snapshot))
  const [announcement, setAnnouncement] = useState({ urgent: '', other: '' })
  useEffect(() => {
    const changedWallets = walletsOf(snapshot).filter(({ id, level }) => {
      const known = before.current.get(id)
      return known !== undefined && known !== level
    })
    before.current = levelsOf(snapshot)
    if (changedWallets.length === 0) return
    const words = (isUrgent: boolean) =>
      changedWallets
        .filter(({ level }) => (level === 'critical') === isUrgent)
        .map(({ name, level }) => fill(changed, { wallet: name, level: levels[level] }))
        .join('. ')
    setAnnouncement({ urgent: words(true), other: words(false) })
  }, [snapshot, changed, levels])
  return (
    <>
      <p className="sr-only" aria-live="assertive">
        {announcement.urgent}
      </p>
      <p className="sr-only" role="status">
        {announcement.other}
      </p>
    </>
  )
}
