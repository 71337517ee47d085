import type { Outlook } from '#contract/outlook.ts'

const DAY = 24 * 60 * 60_000

/**
 * Whether a wallet will probably run out within 24 hours. False if the confidence is low.
 * @param now wall-clock milliseconds
 */
export const runsOutWithinDay = ({ confidence, runsOut }: Outlook, now: number): boolean =>
  confidence !== 'low' && runsOut !== null && runsOut.likely - now < DAY
