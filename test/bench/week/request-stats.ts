import { DAY } from '#domain/time/units.ts'
import type { SentRequest } from './faulty-transport.ts'

/** Milliseconds: requests further apart belong to different readings, since a reading times out after 15 s. */
const APART = 20_000

/** Statistics of the requests that one account sent in the week. */
export function requestStats(sent: readonly SentRequest[]) {
  const perDay = [0, 0, 0, 0, 0, 0, 0]
  const polls: { at: number; requests: number }[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { at } of sent) {
    const day = Math.min(6, Math.floor(at / DAY))
    perDay[day] = (perDay[day] ?? 0) + 1
    const poll = polls.at(-1)
    if (poll && at - last < APART) poll.requests += 1
    else polls.push({ at, requests: 1 })
    last = at
  }
  const gaps = polls.slice(1).map(({ at }, index) => at - (polls[index]?.at ?? at))
  return {
    perDay,
    leastGap: Math.min(...gaps),
    mostAtOnce: Math.max(...polls.map(({ requests }) => requests)),
    duringRetryAfter: sent.filter(({ at, retryAfterUntil }) => at < retryAfterUntil).length
  }
}
