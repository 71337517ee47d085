import { useEffect, useState } from 'react'
import { countStandings, needsOf } from '#domain/alerts/needs.ts'
import { formatMoney } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import {
  useApp,
  useHideAmounts,
  useLanguage,
  useMessages,
  useSnapshot,
  useWords
} from '#renderer/app/use-app.ts'
import { aloud } from '#renderer/shared/aloud.ts'

/**
 * Says to screen readers where one is: the title of a screen when it takes the place of another, and what matters most
 * when the popover is shown again, neither of which the system tells them. Outlives the screens, because what is said by
 * an element that goes is not heard.
 */
export function ScreenAnnouncer() {
  const stack = useApp(app => app.stack)
  const [said, say] = useState('')
  const worst = useWorstWords()
  const [first] = useState(stack)
  useEffect(() => {
    if (stack !== first) say(document.querySelector('h1')?.textContent ?? '')
  }, [stack, first])
  useEffect(() => {
    const tell = () => say(document.visibilityState === 'hidden' ? '' : worst)
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [worst])
  return (
    <p className="sr-only" role="status">
      {aloud(said)}
    </p>
  )
}

/** "Salio. Main shop, Payout: Critical, KES 3,250.00. 2 critical, 1 low, 4 healthy." */
function useWorstWords(): string {
  const { accounts } = useSnapshot()
  const language = useLanguage()
  const hidden = useHideAmounts()
  const { counts, levels } = useWords()
  const { changed } = useMessages().balances
  const needs = needsOf(accounts)
  const [worst] = needs
  const sentences = ['Salio']
  if (worst?.wallet && worst.standing !== 'unread') {
    const { amount, currency, name } = worst.wallet
    const figure = amount === null || hidden ? [] : [formatMoney({ currency, amount }, language)]
    const level = [levels[worst.standing], ...figure].join(', ')
    sentences.push(fill(changed, { wallet: `${worst.account.name}, ${name}`, level }))
  }
  const count = (of: string) => needs.filter(({ standing }) => standing === of).length
  const wallets = accounts.flatMap(account => account.wallets)
  const all = counts({
    critical: count('critical'),
    low: count('low'),
    unread: count('unread'),
    ...countStandings(wallets)
  })
  return [...sentences, all]
    .filter(Boolean)
    .map(one => `${one}.`)
    .join(' ')
}
