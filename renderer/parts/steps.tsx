import type { ReactNode } from 'react'

/** Title bar shared by the three steps of Connect. */
export interface StepFrame {
  readonly title: string
  readonly subtitle: string
  readonly actions: ReactNode
}

/** Progress through the three steps of Connect. Decorative: the subtitle says the same in words. */
export const Steps = ({ done }: { done: number }) => (
  <div className="steps" aria-hidden="true">
    {[1, 2, 3].map(step => (
      <i key={step} className={step <= done ? 'done' : ''} />
    ))}
  </div>
)
