import type { Choice } from '../state/choices.ts'
import type { PayMoment } from '../state/pay-moment.ts'
import type { ReadPay, TypedPay } from '../state/pay-typed.ts'
import { useApp, useText } from '../state/use-app.ts'
import { fullNameOf } from './account-name.ts'
import { FigureField } from './figure-field.tsx'
import { Picker } from './picker.tsx'
import { TimeField } from './time-field.tsx'

interface Props {
  choices: readonly Choice[]
  chosen: Choice
  onChoose: (walletId: string) => void
  typed: TypedPay
  read: ReadPay
  onType: (typed: TypedPay) => void
  moment: PayMoment
  onMoment: (moment: PayMoment) => void
}

const days = ['now', 'today', 'tomorrow'] as const

/** Wallet, fees, reserve to keep and time of a payment. */
export function PayForm(props: Props) {
  const { choices, chosen, onChoose, typed, read, onType, moment, onMoment } = props
  const text = useText().pay
  const providers = useApp(app => app.providers)
  const { currency, id } = chosen.wallet
  const nameOf = ({ account, wallet }: Choice) => {
    const card = providers.find(one => one.id === account.providerId)
    return `${fullNameOf(account, card?.name ?? account.providerId)} · ${wallet.name}`
  }
  const field = (of: 'fixed' | 'percent' | 'keep') => ({
    placeholder: text.none,
    value: typed[of],
    invalid: read[of] === null,
    onChange: (value: string) => onType({ ...typed, [of]: value })
  })
  return (
    <div className="card rows">
      <Picker
        label={text.from}
        value={id}
        options={choices.map(choice => ({ id: choice.wallet.id, name: nameOf(choice) }))}
        onChange={onChoose}
      />
      <FigureField label={text.feeEach} currency={currency} {...field('fixed')} />
      <FigureField label={text.feePercent} {...field('percent')} />
      <FigureField label={text.keep} currency={currency} {...field('keep')} />
      <Picker
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
