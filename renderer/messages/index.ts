import type { Language } from '../../electron/domain/language.ts'
import { en, type Messages } from './en.ts'
import { fr } from './fr.ts'
import { sw } from './sw.ts'

export type { Messages } from './en.ts'

/**
 * The texts only the popover uses. Those shared with the main process (failures, levels) are in
 * electron/messages.
 */
export const messages: Readonly<Record<Language, Messages>> = { en, sw, fr }
