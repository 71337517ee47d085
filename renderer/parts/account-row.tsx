import { ChevronRight, GripVertical } from 'lucide-react'
import type { AccountView } from '../../electron/contract/snapshot.ts'
import { useApp, useText, useWords } from '../state/use-app.ts'
import type { Order } from '../state/use-order.ts'
import { fullNameOf, labelOf } from './account-name.ts'
import { Menu } from './menu.tsx'
import { Monogram } from './monogram.tsx'

const STEP_OF_KEY: ReadonlyMap<string, -1 | 1> = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1]
])

interface Props {
  account: AccountView
  order: Order
  /** Null if this is the only account, so there is nothing to reorder. */
  onStep: ((by: -1 | 1) => void) | null
}

/** One account in the list. Opens it; moved by the handle's menu, by dragging or with Alt+Up/Down. */
export function AccountRow({ account, order, onStep }: Props) {
  const text = useText().account
  const words = useWords()
  const { open, providers } = useApp(app => app)
  const { id, failure, reach } = account
  const card = providers.find(one => one.id === account.providerId)
  const provider = card?.name ?? account.providerId
  return (
    <fieldset
      aria-label={fullNameOf(account, provider)}
      className={order.dragged === id ? 'setting account-row dragged' : 'setting account-row'}
      draggable={onStep !== null}
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move'
        order.take(id)
      }}
      onDragOver={event => {
        if (order.dragged === null) return
        event.preventDefault()
        order.over(id)
      }}
      onDrop={event => {
        event.preventDefault()
        order.drop()
      }}
      onDragEnd={order.leave}
      onKeyDown={event => {
        const by = STEP_OF_KEY.get(event.key)
        if (!event.altKey || by === undefined || !onStep) return
        event.preventDefault()
        onStep(by)
      }}
    >
      {onStep && (
        <Menu
          name={text.move}
          icon={<GripVertical size="0.875rem" aria-hidden="true" />}
          items={[
            { id: 'up', name: text.moveUp },
            { id: 'down', name: text.moveDown }
          ]}
          onPick={direction => onStep(direction === 'up' ? -1 : 1)}
        />
      )}
      <button type="button" className="setting" onClick={() => open({ screen: 'account', accountId: id })}>
        <Monogram of={card} />
        <span>{provider}</span>
        <small className="setting-name clip" title={labelOf(account, provider)}>
          {labelOf(account, provider)}
        </small>
        {failure && reach !== 'offline' && (
          <span className="setting-bad">{words.failure(failure, { provider }).short}</span>
        )}
        <ChevronRight size="0.875rem" aria-hidden="true" />
      </button>
    </fieldset>
  )
}
