import type { Amount } from '#domain/money/money.ts'
import { BareAmount } from './amount.tsx'

interface Props {
  currency: string
  /** In order of calculation. A null amount is unknown; `strong` rows are emphasised. */
  rows: readonly { readonly name: string; readonly amount: Amount | null; readonly strong?: boolean }[]
}

/** Shows how a result is calculated, line by line. An unknown amount is a dash. */
export const Breakdown = ({ currency, rows }: Props) => (
  <dl className="card breakdown">
    {rows.map(({ name, amount, strong }) => (
      <div key={name} className={strong ? 'strong' : undefined}>
        <dt>{name}</dt>
        <dd>{amount === null ? '—' : <BareAmount money={{ currency, amount }} />}</dd>
      </div>
    ))}
  </dl>
)
