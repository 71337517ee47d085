import { ListCard } from './list-card.tsx'
import { ListDrop } from './list-drop.tsx'
import type { PaymentList } from './use-list.ts'

interface Props {
  list: PaymentList
  currency: string
  /** What the list is for; shown until there is one. */
  intro?: string
}

/** Takes a payment list; then the list in use, or what is wrong with it. */
export function ListInput({ list, currency, intro }: Props) {
  if (list.source && list.parsed)
    return (
      <ListCard
        source={list.source}
        read={list.parsed}
        choice={list.choice}
        onChoose={list.choose}
        onRemove={list.remove}
        currency={currency}
      />
    )
  return (
    <>
      {intro && <p className="lead">{intro}</p>}
      <ListDrop onList={list.load} />
    </>
  )
}
