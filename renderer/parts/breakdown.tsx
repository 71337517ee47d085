import type { Amount } from '../../electron/domain/money.ts'
import { BriefFigure } from './brief-figure.tsx'

interface Props {
  currency: string
  /** What each amount is, in the order they are reckoned; the last may stand out. */
  rows: readonly { readonly name: string; readonly amount: Amount | null; readonly strong?: boolean }[]
}

/** How an answer comes about, line by line. A figure that is not known is a dash. */
export const Breakdown = ({ currency, rows }: Props) => (
  <dl className="card breakdown">
    {rows.map(({ name, amount, strong }) => (
      <div key={name} className={strong ? 'strong' : undefined}>
        <dt>{name}</dt>
        <dd>{amount === null ? '—' : <BriefFigure money={{ currency, amount }} />}</dd>
      </div>
    ))}
  </dl>
)
