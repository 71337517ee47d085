import type { Language } from '#domain/language.ts'
import { type CommandLineTexts, en } from './en.ts'
import { fr } from './fr.ts'
import { sw } from './sw.ts'

/** Apart from the dictionaries, because only commands need them. */
export const commandLineTexts: Readonly<Record<Language, CommandLineTexts>> = { en, sw, fr }
