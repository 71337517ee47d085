import { useEffect, useState } from 'react'

/** Called with the wall clock in milliseconds. */
type Listener = (now: number) => void

/** The listeners of one interval. */
interface Group {
  readonly listeners: Set<Listener>
  /** When they are called next, on the monotonic clock, in milliseconds. */
  dueTick: number
}

/**
 * Calls listeners at their intervals while the page is visible, and all of them as soon as it becomes visible
 * again. There may be thousands, one for each wallet, so they share one timer.
 */
class Clock {
  readonly #groups = new Map<number, Group>()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Returns a function that unsubscribes. */
  subscribe(every: number, listener: Listener): () => void {
    const group = this.#groups.get(every) ?? this.#open(every)
    group.listeners.add(listener)
    return () => {
      group.listeners.delete(listener)
      if (group.listeners.size === 0) this.#close(every)
    }
  }

  #open(every: number): Group {
    if (this.#groups.size === 0) document.addEventListener('visibilitychange', this.#visibilityChanged)
    const group = { listeners: new Set<Listener>(), dueTick: performance.now() + every }
    this.#groups.set(every, group)
    this.#schedule()
    return group
  }

  #close(every: number): void {
    this.#groups.delete(every)
    if (this.#groups.size === 0) document.removeEventListener('visibilitychange', this.#visibilityChanged)
    this.#schedule()
  }

  readonly #visibilityChanged = () => {
    if (document.visibilityState !== 'hidden') this.#call([...this.#groups])
    this.#schedule()
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    if (this.#groups.size === 0 || document.visibilityState === 'hidden') return
    const next = Math.min(...[...this.#groups.values()].map(({ dueTick }) => dueTick))
    this.#timer = setTimeout(() => {
      const tick = performance.now()
      this.#call([...this.#groups].filter(([, { dueTick }]) => dueTick <= tick))
      this.#schedule()
    }, next - performance.now())
  }

  #call(groups: readonly (readonly [every: number, Group])[]): void {
    const now = Date.now()
    for (const [every, group] of groups) {
      group.dueTick = performance.now() + every
      for (const listener of group.listeners) listener(now)
    }
  }
}

const clock = new Clock()

/**
 * The wall clock in milliseconds: exact when the component appears, then updated while the page is visible.
 * @param every the interval in milliseconds
 */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => clock.subscribe(every, setNow), [every])
  return now
}
