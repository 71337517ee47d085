import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import type { TopUpWay } from '#domain/top-ups/sent-top-up.ts'

/** Shares of the ways, and how long mobile money and cards take: minutes, spread as a logarithm. */
const ways: readonly {
  readonly way: TopUpWay
  readonly share: number
  readonly median: number
  readonly spread: number
}[] = [
  { way: 'mobile-money', share: 0.6, median: 3, spread: 0.55 },
  { way: 'card', share: 0.8, median: 2, spread: 0.5 }
]

/** Banks: hours in which they pay in, until when what is sent comes the same day, and how many take two days more. */
const BANK_OPENS = 9 * HOUR
const BANK_CLOSES = 16.5 * HOUR
const SAME_DAY_UNTIL = 13 * HOUR
const SLOW = 0.003

const isWorkingDay = (day: number): boolean => day % 7 < 5

/** How money is sent, and after how many minutes it is there. */
export interface Sending {
  readonly way: TopUpWay
  readonly delay: number
}

/**
 * @param time milliseconds since a Monday's midnight
 * @param random uniform in [0, 1)
 */
export function drawSending(time: number, random: () => number): Sending {
  const draw = random()
  const known = ways.find(one => draw < one.share)
  if (!known) return { way: 'bank', delay: bankDelay(time, random) }
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return { way: known.way, delay: Math.max(1, Math.round(known.median * Math.exp(known.spread * normal))) }
}

function bankDelay(time: number, random: () => number): number {
  let day = Math.floor(time / DAY)
  const sentAt = time % DAY
  const isSoon = isWorkingDay(day) && sentAt < SAME_DAY_UNTIL
  const isSlow = random() < SLOW
  for (let more = Number(!isSoon) + (isSlow ? 2 : 0); more > 0; ) {
    day += 1
    if (isWorkingDay(day)) more -= 1
  }
  const from = isSoon && !isSlow ? Math.max(BANK_OPENS, sentAt + HOUR / 2) : BANK_OPENS
  const at = day * DAY + from + (BANK_CLOSES - from) * random()
  return Math.max(1, Math.round((at - time) / MINUTE))
}

/** Rounded up to two leading figures, as people pay. Hundredths, like the result. */
export function roundedAsPaid(wanted: number): number {
  const step = 10 ** Math.max(2, Math.floor(Math.log10(wanted)) - 1)
  return Math.ceil(wanted / step) * step
}
