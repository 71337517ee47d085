import { useEffect, useRef, useState } from 'react'
import type { Snapshot } from '#contract/snapshot.ts'
import { formatMoney } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import { useHideAmounts, useLanguage, useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import { aloud } from '#renderer/shared/aloud.ts'

const walletsOf = ({ accounts }: Snapshot) =>
  accounts.flatMap(account => account.wallets.map(wallet => ({ account, wallet })))

const levelsOf = (snapshot: Snapshot) =>
  new Map(walletsOf(snapshot).map(({ wallet }) => [wallet.id, wallet.level]))

/**
 * Announces level changes to screen readers while the popover is open, with account and amount; critical ones interrupt.
 */
export function LevelAnnouncer() {
  const snapshot = useSnapshot()
  const { changed } = useMessages().balances
  const { levels } = useWords()
  const language = useLanguage()
  const hideAmounts = useHideAmounts()
  const before = useRef(levelsOf(snapshot))
  const [announcement, setAnnouncement] = useState({ urgent: '', other: '' })
  useEffect(() => {
    const changedWallets = walletsOf(snapshot).filter(({ wallet }) => {
      const known = before.current.get(wallet.id)
      return known !== undefined && known !== wallet.level
    })
    before.current = levelsOf(snapshot)
    if (changedWallets.length === 0) return
    const words = (isUrgent: boolean) =>
      changedWallets
        .filter(({ wallet }) => (wallet.level === 'critical') === isUrgent)
        .map(({ account, wallet: { amount, currency, level, name } }) => {
          const figure = amount === null || hideAmounts ? [] : [formatMoney({ currency, amount }, language)]
          return fill(changed, {
            wallet: `${account.name}, ${name}`,
            level: [levels[level], ...figure].join(', ')
          })
        })
        .join('. ')
    setAnnouncement({ urgent: aloud(words(true)), other: aloud(words(false)) })
  }, [snapshot, changed, levels, language, hideAmounts])
  // What was said stays until the next change, but not in a language that is no longer shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what it is about
  useEffect(
    () => setAnnouncement(said => (said.urgent || said.other ? { urgent: '', other: '' } : said)),
    [language]
  )
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
