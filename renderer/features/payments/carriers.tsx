import { ChevronRight } from 'lucide-react'
import { formatMoney } from '#domain/money/format.ts'
import { type Amount, add } from '#domain/money/money.ts'
import { walletsCovering } from '#domain/payments/affordability.ts'
import { fill } from '#messages/fill.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useHideAmounts, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { accountFullName } from '#renderer/shared/account-name.ts'
import type { PayableWallet } from './choices.ts'

interface Props {
  /** All wallets except the chosen one, which cannot afford the payment. */
  choices: readonly PayableWallet[]
  currency: string
  /** Payments, fees and the reserve to keep. */
  needed: Amount
  reserve: Amount
  onPick: (walletId: string) => void
}

/** The other wallets that can afford the payment, highest balance first. An old balance says its time. */
export function AlternativeWallets({ choices, currency, needed, reserve, onPick }: Props) {
  const { language } = useSnapshot()
  const hidden = useHideAmounts()
  const { amountHidden, pay: text } = useMessages()
  const providers = useApp(app => app.providers)
  const now = useNow(30_000)
  const able = walletsCovering(
    choices.map(({ account, wallet }) => ({ ...wallet, account })),
    { currency, amount: needed }
  )
  if (able.length === 0) return null
  return (
    <>
      <h2 className="section">{text.others}</h2>
      <div className="card rows">
        {able.map(({ wallet, left }) => {
          const { account, id, name, reach, readAt } = wallet
          const card = providers.find(one => one.id === account.providerId)
          const amount = formatMoney({ currency, amount: add(left, reserve) }, language)
          const after = hidden ? amountHidden : fill(text.leftAfter, { amount })
          const age =
            reach === 'fresh' || readAt === null
              ? null
              : fill(text.lastKnown, { time: formatMoment(readAt, now, language) })
          return (
            <button key={id} type="button" className="setting" onClick={() => onPick(id)}>
              <span className="setting-name">
                {accountFullName(account, card?.name ?? account.providerId)} · {name}
              </span>
              <small>{age ? `${after}, ${age}` : after}</small>
              <ChevronRight size="0.875rem" aria-hidden="true" />
            </button>
          )
        })}
      </div>
    </>
  )
}
