import type { RecipientPlan } from '#domain/recipients/plan.ts'
import type { RecipientMessage } from '#storage/tables/deliveries.ts'
import type { WaitingMessage } from './waiting.ts'

/** Until when these alerts wait for the next try. What is new does not wait for what failed before it. */
export function waitOf(
  open: RecipientMessage | null,
  alerts: readonly WaitingMessage[],
  now: number
): number {
  if (open === null) return now
  const triedAt = open.tries.at(-1)?.at ?? now
  // The clock was set back: nobody waits until it is as late again.
  if (triedAt > now) return now
  const isNew = alerts.some(({ triedAt }) => triedAt === null)
  return (isNew ? open.askedUntil : open.nextTryAt) ?? now
}

/** What is critical and waits for tomorrow, since today's are used up. */
export const criticalOfTomorrow = ({ settled }: RecipientPlan<WaitingMessage>): readonly WaitingMessage[] =>
  settled.flatMap(({ fate, message }) =>
    fate.kind === 'held' && fate.reason === 'daily' && message.alert.level === 'critical' ? [message] : []
  )
