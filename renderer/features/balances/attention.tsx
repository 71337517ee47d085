import { CircleAlert } from 'lucide-react'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { formatBrief } from '#domain/money/format.ts'
import type { Money } from '#domain/money/money.ts'
import { fill } from '#messages/template.ts'
import {
  useApp,
  useHideAmounts,
  useLanguage,
  useMessages,
  useSnapshot,
  useWords
} from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { AmountText } from '#renderer/shared/amount.tsx'
import { RunwayText } from '#renderer/shared/runway.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { SnoozeButton } from '../alerts/snooze.tsx'

interface AttentionCardProps {
  account: AccountView
  wallet: WalletView
  balance: Money
  provider: string
}

/** A critical wallet, with what can be done about it. */
function AttentionCard({ account, wallet, balance, provider }: AttentionCardProps) {
  const language = useLanguage()
  const text = useMessages()
  const hidden = useHideAmounts()
  const words = useWords()
  const now = useNow(30_000)
  const { currency, readAt, reach } = wallet
  const name = accountFullName(account, provider)
  const age = reach !== 'fresh' && readAt !== null ? words.lastKnown(readAt, now) : null
  const amount = wallet.thresholds.critical
  return (
    <section className="attention" aria-label={wallet.name}>
      <div className="attention-head">
        <CircleAlert size="1rem" aria-hidden="true" />
        <div>
          <h2>{fill(text.balances.criticalTitle, { wallet: wallet.name })}</h2>
          <p>{age ? `${name} · ${age}` : name}</p>
        </div>
        <AmountText money={balance} />
      </div>
      <p className="attention-text">
        <RunwayText wallet={wallet} />
        {amount === null || hidden
          ? `${text.balances.below}.`
          : fill(text.balances.criticalBelow, {
              threshold: `${currency} ${formatBrief({ currency, amount }, language)}`
            })}
      </p>
      <div className="attention-actions">
        <SnoozeButton wallet={wallet} />
        <LinkButton providerId={account.providerId} />
      </div>
    </section>
  )
}

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
          provider={providerName(card, account)}
        />
      )
    })
  )
}
