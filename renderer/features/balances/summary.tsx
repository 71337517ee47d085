import { CircleCheck } from 'lucide-react'
import { countStandings } from '#domain/alerts/needs.ts'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useLanguage, useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import type { AccountNeed } from './needs.tsx'

interface Props {
  needs: readonly AccountNeed[]
  isCompact: boolean
}

/**
 * One line before any list: how many wallets need the user; or that none does, which is said only while all are known to
 * be as they are shown. In a compact list the filter counts them.
 */
export function Summary({ needs, isCompact }: Props) {
  const language = useLanguage()
  const text = useMessages().balances
  const { counts } = useWords()
  const { accounts } = useSnapshot()
  const wallets = accounts.flatMap(account => account.wallets).filter(({ active }) => active)
  const digits = (count: number) => wholeNumber(count, language)
  if (needs.length > 0) {
    if (isCompact) return null
    const needy = needs.reduce(
      (sum, { account, wallet }) =>
        sum + (wallet ? 1 : account.wallets.filter(({ active }) => active).length),
      0
    )
    return (
      <div className="needs-head">
        <h2>{text.needsYou}</h2>
        {needy > 0 && (
          <span>{fill(text.needsCount, { count: digits(needy), total: digits(wallets.length) })}</span>
        )}
      </div>
    )
  }
  const isKnown =
    accounts.every(({ failure }) => failure === null) &&
    wallets.every(({ reach, amount }) => reach === 'fresh' && amount !== null)
  if (wallets.length === 0 || !isKnown) return null
  const { healthy, unwatched } = countStandings(wallets)
  return (
    <p className="summary">
      {unwatched === 0 && <CircleCheck size="0.875rem" aria-hidden="true" />}
      {unwatched === 0
        ? fill(plural(text.allHealthy, healthy, language), { count: digits(healthy) })
        : counts({ healthy, unwatched })}
    </p>
  )
}
