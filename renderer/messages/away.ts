import type { Language } from '#domain/language.ts'
import { type AwayMessages, recipients as en } from './en/recipients.ts'
import { recipients as fr } from './fr/recipients.ts'
import { recipients as sw } from './sw/recipients.ts'

/** The texts of who is told away from the desk. They are read with the screens that need them, after Balances. */
export const awayMessages: Readonly<Record<Language, AwayMessages>> = { en, sw, fr }
