import type { SummaryMessages } from '../messages/en/summary.ts'
import { summaryMessages } from '../messages/summary.ts'
import { useLanguage } from './use-app.ts'

/** The texts of the morning and closing summary, in the current language. */
export const useSummaryMessages = (): SummaryMessages => summaryMessages[useLanguage()]
