import { useLanguage } from '../app/use-app.ts'
import { awayMessages } from '../messages/away.ts'
import type { AwayMessages } from '../messages/en/recipients.ts'

/** The texts of who is told away from the desk, in the current language. */
export const useAwayMessages = (): AwayMessages => awayMessages[useLanguage()]
