import { useMessages } from '#renderer/app/use-app.ts'
import { ListCard } from './list-card.tsx'
import { ListDrop } from './list-drop.tsx'
import type { PaymentList } from './use-list.ts'

interface Props {
  list: PaymentList
  currency: string
  /** Whether the payments were already made. */
  isPast?: boolean
  /** What the list is for; shown until there is one. */
  intro?: string
}

/** Takes a payment list; then the list in use, or what is wrong with it. */
export function ListInput({ list, currency, isPast = false, intro }: Props) {
  const text = useMessages().list
  const { choose, load, remove, result, source } = list
  if (source && result)
    return <ListCard {...{ source, result, currency, isPast }} onChoose={choose} onRemove={remove} />
  if (source)
    return (
      <p className="hint" role="status">
        {text.reading}
      </p>
    )
  return (
    <>
      {intro && <p className="lead">{intro}</p>}
      <ListDrop onList={load} />
    </>
  )
}
