import { useState } from 'react'

/** The ids with one moved to another index, which is limited to the length of the list. */
export function moveId(ids: readonly string[], id: string, to: number): readonly string[] {
  if (!ids.includes(id)) return ids
  const others = ids.filter(one => one !== id)
  const index = Math.max(0, Math.min(to, others.length))
  return [...others.slice(0, index), id, ...others.slice(index)]
}

export interface DragOrder {
  /** In the order shown: a new order is shown at once, before it is saved. */
  readonly ids: readonly string[]
  /** The one being dragged; null for none. */
  readonly dragged: string | null
  readonly startDrag: (id: string) => void
  /** The dragged one is over this one and takes its place. */
  readonly dragOver: (id: string) => void
  readonly drop: () => void
  /** The drag ended somewhere else: the order stays as it was. */
  readonly cancelDrag: () => void
  /** Moves one up (-1) or down (1); returns its new position, from 1. */
  readonly moveBy: (id: string, by: -1 | 1) => number
}

/**
 * An order that the user changes by dragging or step by step.
 * @param save called with each new order
 */
export function useOrder(known: readonly string[], save: (ids: readonly string[]) => void): DragOrder {
  const knownOrder = known.join()
  const [changed, setChanged] = useState({ from: knownOrder, ids: known })
  const [dragged, setDragged] = useState<string | null>(null)
  // A change holds until `known` changes: because it was saved, or because accounts came or went.
  const ids = changed.from === knownOrder ? changed.ids : known
  const change = (ids: readonly string[]) => setChanged({ from: knownOrder, ids })
  return {
    ids,
    dragged,
    startDrag: setDragged,
    dragOver: id => {
      if (dragged !== null && id !== dragged) change(moveId(ids, dragged, ids.indexOf(id)))
    },
    drop: () => {
      setDragged(null)
      if (ids.join() !== knownOrder) save(ids)
    },
    cancelDrag: () => {
      if (dragged === null) return
      setDragged(null)
      change(known)
    },
    moveBy: (id, by) => {
      const next = moveId(ids, id, ids.indexOf(id) + by)
      change(next)
      if (next.join() !== ids.join()) save(next)
      return next.indexOf(id) + 1
    }
  }
}
