import type { Language } from '#domain/language.ts'
import { summary as en, type SummaryMessages } from './en/summary.ts'
import { summary as fr } from './fr/summary.ts'
import { summary as sw } from './sw/summary.ts'

/** The texts of the morning and closing summary. They are read with what shows one, after Balances. */
export const summaryMessages: Readonly<Record<Language, SummaryMessages>> = { en, sw, fr }
