import type { ReactNode } from 'react'

/** Title bar shared by the three steps of Connect. */
export interface StepHeader {
  readonly title: string
  readonly subtitle: string
  readonly actions: ReactNode
}

/** Progress through the three steps of Connect. Decorative: the subtitle says the same in words. */
export const StepIndicator = ({ current }: { current: number }) => (
  <div className="steps" aria-hidden="true">
    {[1, 2, 3].map(step => (
      <i key={step} className={step <= current ? 'done' : ''} />
    ))}
  </div>
)
