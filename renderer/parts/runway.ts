import type { Outlook } from '../../electron/contract/outlook.ts'

const DAY = 24 * 60 * 60_000

/** Whether a wallet likely runs out within a day, as far as that is more than a guess. */
export const isShort = ({ confidence, runsOut }: Outlook, now: number): boolean =>
  confidence !== 'low' && runsOut !== null && runsOut.likely - now < DAY
