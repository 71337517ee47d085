import type { SummarySent } from '#contract/summaries.ts'
import type { Language } from '#domain/language.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { refusalText } from '#messages/told.ts'
import { awayMessages } from '#renderer/messages/away.ts'
import { summaryMessages } from '#renderer/messages/summary.ts'
import { failureWords } from '../recipients/words.ts'

/** What became of a summary that was sent to somebody, or why it is not, in a sentence. */
export function sentWords(
  sent: SummarySent,
  { name, place }: { readonly name: string; readonly place: string },
  language: Language
): string {
  const { send: text } = summaryMessages[language]
  const { demo, sms } = awayMessages[language]
  switch (sent.kind) {
    case 'taken':
      return fill(text.taken, { place, time: formatTime(sent.at) })
    case 'refused':
      return refusalText(language, sent.why, place)
    case 'failed': {
      const isLate = sent.failure.kind === 'timeout'
      const what = isLate ? text.timeout : failureWords(sent.failure, place, language)
      return fill(sent.mayHaveCome ? text.unheard : text.failed, { what, name })
    }
    case 'usedUp':
      return fill(sms.usedUp, { most: `${sent.most}` })
    case 'nothing':
      return fill(text.nothing, { name })
    case 'gone':
      return text.gone
    case 'demo':
      return demo
    default:
      return sent satisfies never
  }
}
