import { useState } from 'react'
import { moved } from './order.ts'

export interface Order {
  /** As they are shown: in a new order at once, before it has been told. */
  readonly ids: readonly string[]
  /** What is being dragged. */
  readonly dragged: string | null
  readonly take: (id: string) => void
  /** What is dragged is over this one, and takes its place. */
  readonly over: (id: string) => void
  readonly drop: () => void
  /** What was dragged is let go of somewhere else. */
  readonly leave: () => void
  /** One step up (-1) or down (1); returns the place it has then, counted from 1. */
  readonly step: (id: string, by: -1 | 1) => number
}

/**
 * An order that is changed by dragging or step by step.
 * @param keep is told of each new order
 */
export function useOrder(known: readonly string[], keep: (ids: readonly string[]) => void): Order {
  const told = known.join()
  const [changed, setChanged] = useState({ from: told, ids: known })
  const [dragged, setDragged] = useState<string | null>(null)
  // A change holds until something else is told: that it was kept, or that accounts came or went.
  const ids = changed.from === told ? changed.ids : known
  const change = (ids: readonly string[]) => setChanged({ from: told, ids })
  return {
    ids,
    dragged,
    take: setDragged,
    over: id => {
      if (dragged !== null && id !== dragged) change(moved(ids, dragged, ids.indexOf(id)))
    },
    drop: () => {
      setDragged(null)
      if (ids.join() !== told) keep(ids)
    },
    leave: () => {
      if (dragged === null) return
      setDragged(null)
      change(known)
    },
    step: (id, by) => {
      const next = moved(ids, id, ids.indexOf(id) + by)
      change(next)
      if (next.join() !== ids.join()) keep(next)
      return next.indexOf(id) + 1
    }
  }
}
