import type { DueDecision } from '#domain/summary/due.ts'
import { partsFor, summarize } from '#domain/summary/summarize.ts'
import type { AccountPart, MadeSummary } from '#domain/summary/summary.ts'
import type { Store } from '#storage/store.ts'

/** Stores a summary that was made, and has it told to whoever is told of it. To be called in a transaction. */
export function keepSummary(
  store: Store,
  made: Omit<MadeSummary, 'id' | 'state'>,
  parts: readonly AccountPart[]
): void {
  const { summaries: times } = store.settings.all()
  if (parts.length === 0) {
    // There is nothing that it could be about, and nothing to come late once there is.
    const time = JSON.stringify(times[made.kind])
    store.summaries.setWantedSince(made.kind, { time, since: made.madeAt })
    return
  }
  const id = store.summaries.add(made, parts)
  tell(store, { ...made, id, state: 'made' }, parts, times.onlyNeeds)
}

/** Whoever is told waits for it as for an alert. */
function tell(store: Store, made: MadeSummary, parts: readonly AccountPart[], onlyNeeds: boolean): void {
  const isWorthIt = (own: readonly AccountPart[]) =>
    own.length > 0 && !(onlyNeeds && summarize(made, own).needs.length === 0)
  const isTold = isWorthIt(parts)
  const outcome = isTold ? null : ({ kind: 'silent', reason: 'nothingNeeded' } as const)
  const alertId = store.alertLog.add({ ...entryOf(made.id), at: made.madeAt, outcome })
  if (!isTold) {
    store.summaries.putAway(made.id)
    return
  }
  const recipients = store.recipients
    .all()
    .filter(
      ({ on, tells, wallets }) => on && tells.includes('summaries') && isWorthIt(partsFor(parts, wallets))
    )
  store.outbox.addSummary(
    alertId,
    recipients.map(({ id }) => id)
  )
}

/** Stores that a summary was missed. */
export function keepMissed(store: Store, one: DueDecision['missed'][number], now: number): void {
  const id = store.summaries.addMissed(one)
  store.alertLog.add({ ...entryOf(id), at: now, outcome: { kind: 'silent', reason: 'missed' } })
}

const entryOf = (summaryId: number) =>
  ({ accountId: null, walletId: null, summaryId, what: 'summary', amount: null }) as const
