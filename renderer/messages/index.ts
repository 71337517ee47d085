import type { Language } from '#domain/language.ts'
import { en, type Messages } from './en/index.ts'
import { fr } from './fr/index.ts'
import { sw } from './sw/index.ts'

export type { Messages } from './en/index.ts'

/**
 * The texts only the popover uses. Those shared with the main process (failures, levels) are in
 * electron/messages.
 */
export const messages: Readonly<Record<Language, Messages>> = { en, sw, fr }

/** Each language is named in itself, so that users can find theirs whatever the current language is. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  sw: 'Kiswahili',
  fr: 'Français'
}
