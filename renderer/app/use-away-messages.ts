import { awayMessages } from '../messages/away.ts'
import type { AwayMessages } from '../messages/en/recipients.ts'
import { useLanguage } from './use-app.ts'

/** The texts of who is told away from the desk, in the current language. */
export const useAwayMessages = (): AwayMessages => awayMessages[useLanguage()]
