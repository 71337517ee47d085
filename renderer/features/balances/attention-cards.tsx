import { useApp, useSnapshot } from '#renderer/app/use-app.ts'
import { AttentionCard } from './attention-card.tsx'

/** One card for each active wallet that is critical and has a balance. */
export function AttentionCards() {
  const { accounts } = useSnapshot()
  const providers = useApp(app => app.providers)
  return accounts.flatMap(account =>
    account.wallets.map(wallet => {
      const { amount, currency, level, active } = wallet
      if (level !== 'critical' || !active || amount === null) return null
      const card = providers.find(({ id }) => id === account.providerId)
      return (
        <AttentionCard
          key={wallet.id}
          account={account}
          wallet={wallet}
          balance={{ currency, amount }}
          provider={card?.name ?? account.providerId}
        />
      )
    })
  )
}
