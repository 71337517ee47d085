import type { Language } from '../../electron/domain/language.ts'
import { en, type Messages } from './en.ts'
import { fr } from './fr.ts'
import { sw } from './sw.ts'

export type { Messages } from './en.ts'

/** The popover's own texts. What is also said elsewhere (failures, levels) is in electron/messages. */
export const messages: Readonly<Record<Language, Messages>> = { en, sw, fr }
