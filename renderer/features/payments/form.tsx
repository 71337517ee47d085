import { targetOf } from '#domain/payments/typed-amount.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { NumberField } from '#renderer/shared/amount-field.tsx'
import { TimeField } from '#renderer/shared/time-field.tsx'
import { SelectRow } from '#renderer/ui/select.tsx'
import type { PayableWallet } from './affordable.ts'
import type { ParsedPayment, PayMoment, TypedPayment } from './typed-payment.ts'

interface Props {
  choices: readonly PayableWallet[]
  chosen: PayableWallet
  onChoose: (walletId: string) => void
  typed: TypedPayment
  read: ParsedPayment
  onType: (typed: TypedPayment) => void
  moment: PayMoment
  onMoment: (moment: PayMoment) => void
}

const days = ['now', 'today', 'tomorrow'] as const

/** Wallet, fees, reserve to keep and time of a payment. */
export function PayForm(props: Props) {
  const { choices, chosen, onChoose, typed, read, onType, moment, onMoment } = props
  const text = useMessages().pay
  const providers = useApp(app => app.providers)
  const { id } = chosen.wallet
  const target = targetOf(chosen.wallet)
  const accountOf = ({ account }: PayableWallet) => {
    const card = providers.find(one => one.id === account.providerId)
    return accountFullName(account, providerName(card, account))
  }
  const field = (of: 'fixed' | 'percent' | 'keep') => ({
    placeholder: text.none,
    value: typed[of],
    invalid: read[of] === null,
    onChange: (value: string) => onType({ ...typed, [of]: value })
  })
  return (
    <div className="card rows">
      <SelectRow
        label={text.from}
        value={id}
        options={choices.map(choice => ({
          id: choice.wallet.id,
          name: `${accountOf(choice)} · ${choice.wallet.name}`
        }))}
        shown={{ title: chosen.wallet.name, below: accountOf(chosen) }}
        onChange={onChoose}
      />
      <NumberField label={text.feeEach} target={target} {...field('fixed')} />
      <NumberField label={text.feePercent} {...field('percent')} />
      <NumberField label={text.keep} target={target} {...field('keep')} />
      <SelectRow
        label={text.payAt}
        value={moment.day}
        options={days.map(id => ({ id, name: text.days[id] }))}
        onChange={day => onMoment({ ...moment, day })}
      />
      {moment.day !== 'now' && (
        <div className="times">
          <TimeField
            label={text.time}
            minutes={moment.minutes}
            onChange={minutes => onMoment({ ...moment, minutes })}
          />
        </div>
      )}
    </div>
  )
}
