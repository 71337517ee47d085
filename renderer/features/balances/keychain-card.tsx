import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { AccountView } from '#contract/snapshot.ts'
import { type EntryProblem, isEntryProblem, type KeychainProblem } from '#domain/accounts/failure.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { isMac } from '#renderer/app/is-mac.ts'
import { useApp, useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'

export interface KeychainTrouble {
  readonly problem: Exclude<KeychainProblem, EntryProblem>
  /** Latest reading among the affected accounts, in wall-clock milliseconds; null if there was none. */
  readonly readAt: number | null
  /** Whether a new attempt is under way. */
  readonly reading: boolean
}

/**
 * The problem with the keychain as a whole; null if there is none. Problems with single entries are reported
 * by their accounts.
 */
function keychainTrouble(accounts: readonly AccountView[]): KeychainTrouble | null {
  const affected = accounts.flatMap(({ failure, lastReadAt, reading }) =>
    failure?.kind === 'keychain' && !isEntryProblem(failure.problem)
      ? [{ problem: failure.problem, readAt: lastReadAt, reading }]
      : []
  )
  const [first] = affected
  if (!first) return null
  const times = affected.flatMap(({ readAt }) => readAt ?? [])
  const readAt = times.length > 0 ? Math.max(...times) : null
  return { problem: first.problem, readAt, reading: affected.some(({ reading }) => reading) }
}

/** One card for all accounts whose keys cannot be read from the keychain, with what to do. */
export function KeychainCard() {
  const { accounts } = useSnapshot()
  const text = useMessages().keychain
  const words = useWords()
  const refresh = useApp(app => app.refresh)
  const now = useNow(30_000)
  const [explained, setExplained] = useState(false)
  const [triedAt, setTriedAt] = useState<number | null>(null)
  const trouble = keychainTrouble(accounts)
  if (trouble === null) return null
  const { problem, readAt, reading } = trouble
  const isLocked = problem === 'locked'
  const unlock = isMac() ? text.unlockOnMac : text.unlock
  const tryAgain = async () => {
    setTriedAt(null)
    await refresh()
    setTriedAt(Date.now())
  }
  const { next } = words.failure({ kind: 'keychain', problem }, { provider: { name: '' } })
  return (
    <section className="card keychain" aria-label={text.titles[problem]}>
      <span className="keychain-mark">
        <KeyRound size="1.375rem" aria-hidden="true" />
      </span>
      <h2>{text.titles[problem]}</h2>
      <p>
        {isLocked ? text.untilUnlocked : text.unread}
        {readAt !== null && ` ${words.balancesFrom(readAt, now)}`}
      </p>
      <div>
        <Button size="small" aria-busy={reading} onClick={() => void tryAgain()}>
          {text.again}
        </Button>
        <Button size="small" aria-expanded={explained} onClick={() => setExplained(!explained)}>
          {isLocked ? text.howToUnlock : text.whatToDo}
        </Button>
      </div>
      <div role="status">
        {triedAt !== null && (
          <p>{fill(isLocked ? text.stillLocked : text.stillSo, { time: formatTime(triedAt) })}</p>
        )}
        {explained && <p>{isLocked ? unlock : next}</p>}
      </div>
    </section>
  )
}
