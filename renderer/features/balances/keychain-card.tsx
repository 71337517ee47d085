import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useApp, useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { keychainTrouble } from './keychain-trouble.ts'

/** One card for all accounts whose keys cannot be read from the keychain, with what to do. */
export function KeychainCard() {
  const { accounts } = useSnapshot()
  const text = useMessages().keychain
  const words = useWords()
  const refresh = useApp(app => app.refresh)
  const now = useNow(30_000)
  const [explained, setExplained] = useState(false)
  const trouble = keychainTrouble(accounts)
  if (trouble === null) return null
  const { problem, readAt, reading } = trouble
  const isLocked = problem === 'locked'
  const unlock = navigator.userAgent.includes('Mac OS X') ? text.unlockOnMac : text.unlock
  const { next } = words.failure({ kind: 'keychain', problem }, { provider: '' })
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
        <Button kinds={['small']} aria-busy={reading} onClick={() => void refresh()}>
          {text.again}
        </Button>
        <Button kinds={['small']} aria-expanded={explained} onClick={() => setExplained(!explained)}>
          {isLocked ? text.howToUnlock : text.whatToDo}
        </Button>
      </div>
      {explained && <p role="status">{isLocked ? unlock : next}</p>}
    </section>
  )
}
