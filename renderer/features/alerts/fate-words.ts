import type { Language } from '#domain/language.ts'
import type { Fate } from '#domain/recipients/delivery-fate.ts'
import { fill, plural } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { awayMessages } from '#renderer/messages/away.ts'

/**
 * What became of an alert for one recipient.
 * @param tries how often it was tried
 */
export function fateWords(fate: Fate, tries: number, now: number, language: Language): string {
  const text = awayMessages[language].fates
  const at = (template: string, time: number, count = '') =>
    fill(template, { time: formatMoment(time, now, language), count })
  switch (fate.kind) {
    case 'delivered':
      if (fate.twice) return at(text.twice, fate.at)
      return tries > 1
        ? at(plural(text.deliveredTry, tries, language), fate.at, `${tries}`)
        : at(text.delivered, fate.at)
    case 'trying':
      return fate.until === null || fate.until <= now ? text.tryingNow : at(text.trying, fate.until)
    case 'held':
      return text.held[fate.reason]
    case 'refused':
      return text.refused
    case 'silent':
      return text.silent[fate.reason]
    default:
      return fate satisfies never
  }
}
