import { isNeutral, parsePaidAnswer, parseStatus, type RowStatus } from '../columns/status.ts'
import type { LeftOutReason } from '../reading.ts'

/** Whether a row of this status counts, is left out, or has to be asked about. */
export type StatusVerdict = 'count' | 'ask' | LeftOutReason

/** What was made left the wallet; what failed or was cancelled moved nothing. */
const PAST: Readonly<Record<RowStatus, StatusVerdict>> = {
  made: 'count',
  pending: 'ask',
  failed: 'failed',
  cancelled: 'cancelled',
  returned: 'ask',
  unclear: 'ask'
}

/** What was made need not be paid again; what failed may have to be. */
const FUTURE: Readonly<Record<RowStatus, StatusVerdict>> = {
  made: 'paid',
  pending: 'count',
  failed: 'ask',
  cancelled: 'cancelled',
  returned: 'ask',
  unclear: 'ask'
}

/**
 * The verdict on a row's status; an empty one says nothing.
 * @param asksPaid the column asks "Paid?" or "Success?", so that yes and no are answers
 */
export function statusVerdict(text: string, isPast: boolean, asksPaid: boolean): StatusVerdict {
  if (text === '' || isNeutral(text)) return 'count'
  return (isPast ? PAST : FUTURE)[(asksPaid ? parsePaidAnswer : parseStatus)(text) ?? 'unclear']
}
