import { useEffect, useRef, useState } from 'react'
import type { Snapshot } from '../../electron/contract/snapshot.ts'
import { fill } from '../../electron/messages/fill.ts'
import { useSnapshot, useText, useWords } from '../state/use-app.ts'

const walletsOf = ({ accounts }: Snapshot) => accounts.flatMap(({ wallets }) => wallets)

const levelsOf = (snapshot: Snapshot) => new Map(walletsOf(snapshot).map(({ id, level }) => [id, level]))

/** Reads out which wallets have changed their level while the popover is open. */
export function LevelAnnouncer() {
  const snapshot = useSnapshot()
  const { changed } = useText().balances
  const { levels } = useWords()
  const before = useRef(levelsOf(snapshot))
  const [said, say] = useState('')
  useEffect(() => {
    const news = walletsOf(snapshot).filter(({ id, level }) => {
      const known = before.current.get(id)
      return known !== undefined && known !== level
    })
    before.current = levelsOf(snapshot)
    if (news.length > 0)
      say(news.map(({ name, level }) => fill(changed, { wallet: name, level: levels[level] })).join('. '))
  }, [snapshot, changed, levels])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
