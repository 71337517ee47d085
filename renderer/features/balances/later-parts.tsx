import { later } from '#renderer/app/later.tsx'

/* Cards on Balances that are seldom there. */

export const NotShownCard = later(async () => (await import('./not-shown-card.tsx')).NotShownCard)
export const SummaryCard = later(async () => (await import('../summary/card.tsx')).SummaryCard, true)
