import { ChevronRight } from 'lucide-react'
import { carriers } from '../../electron/domain/affordability.ts'
import { formatMoney } from '../../electron/domain/format.ts'
import { type Amount, add } from '../../electron/domain/money.ts'
import { fill } from '../../electron/messages/fill.ts'
import { formatMoment } from '../../electron/messages/time.ts'
import type { Choice } from '../state/choices.ts'
import { useApp, useHidden, useSnapshot, useText } from '../state/use-app.ts'
import { useNow } from '../state/use-now.ts'
import { fullNameOf } from './account-name.ts'

interface Props {
  /** All wallets except the chosen one, which cannot afford the payment. */
  choices: readonly Choice[]
  currency: string
  /** Payments, fees and the reserve to keep. */
  needed: Amount
  keep: Amount
  onPick: (walletId: string) => void
}

/** The other wallets that can afford the payment, highest balance first. An old balance says its time. */
export function Carriers({ choices, currency, needed, keep, onPick }: Props) {
  const { language } = useSnapshot()
  const hidden = useHidden()
  const { amountHidden, pay: text } = useText()
  const providers = useApp(app => app.providers)
  const now = useNow(30_000)
  const able = carriers(
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
          const amount = formatMoney({ currency, amount: add(left, keep) }, language)
          const after = hidden ? amountHidden : fill(text.leftAfter, { amount })
          const age =
            reach === 'fresh' || readAt === null
              ? null
              : fill(text.lastKnown, { time: formatMoment(readAt, now, language) })
          return (
            <button key={id} type="button" className="setting" onClick={() => onPick(id)}>
              <span className="setting-name">
                {fullNameOf(account, card?.name ?? account.providerId)} · {name}
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
