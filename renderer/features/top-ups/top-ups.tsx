import { useState } from 'react'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { wholeNumber } from '#domain/language.ts'
import { fill, plural } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TopUpCard } from './card.tsx'
import { HowLongItLasts } from './lasts.tsx'
import { SupportCard } from './support.tsx'

/** So few that the balance and its chart stay near. */
const SHOWN = 3

interface Props {
  account: AccountView
  wallet: WalletView
  provider: string
}

/** A wallet's top-ups, oldest first, what to ask support about a late one, and how long the wallet lasts with them. */
export function WalletTopUps({ account, wallet, provider }: Props) {
  const language = useLanguage()
  const { more } = useMessages().balances
  const [isUnfolded, setUnfolded] = useState(false)
  const { topUps } = wallet
  // Folding a single one would take as much room as showing it.
  const shown = isUnfolded || topUps.length === SHOWN + 1 ? topUps : topUps.slice(0, SHOWN)
  const rest = topUps.length - shown.length
  const count = wholeNumber(rest, language)
  const late = topUps.find(({ state }) => state === 'late')
  return (
    <>
      {shown.map(topUp => (
        <TopUpCard key={topUp.id} {...{ topUp, account, wallet, provider }} />
      ))}
      {rest > 0 && (
        <Button
          size="small"
          className="button small top-ups-more"
          aria-expanded={false}
          onClick={() => setUnfolded(true)}
        >
          {fill(plural(more, rest, language), { count })}
        </Button>
      )}
      {late && (
        <SupportCard
          key={late.id}
          topUp={late}
          wallet={wallet}
          provider={provider}
          providerId={account.providerId}
        />
      )}
      <HowLongItLasts wallet={wallet} />
    </>
  )
}
