import type { ReactNode } from 'react'

/** What the three steps of Connect have alike around them. */
export interface StepFrame {
  readonly title: string
  readonly subtitle: string
  readonly actions: ReactNode
}

/** How far one is; the subtitle says it in words. */
export const Steps = ({ done }: { done: number }) => (
  <div className="steps" aria-hidden="true">
    {[1, 2, 3].map(step => (
      <i key={step} className={step <= done ? 'done' : ''} />
    ))}
  </div>
)
