import type { Snapshot } from '#contract/snapshot.ts'
import type { Language } from '#domain/language.ts'
import type { NoticeText } from '#messages/notices.ts'

type WarningSnapshot = Pick<Snapshot, 'language' | 'recipients'>

/**
 * Warns the user of each recipient whose way refuses for good, once, since whoever is not told cannot know it. What was
 * refused before the start has been said, and stays on Balances.
 */
export function warnWhenRefused(
  monitor: { subscribe(listener: (snapshot: WarningSnapshot) => void): () => void },
  warn: (text: NoticeText, language: Language) => void
): void {
  let known: ReadonlySet<string> | null = null
  monitor.subscribe(({ language, recipients }) => {
    const refused = recipients.filter(({ state }) => state.kind === 'refused')
    const news = known === null ? [] : refused.filter(({ id }) => !known?.has(id))
    known = new Set(refused.map(({ id }) => id))
    for (const { name, place, state } of news) {
      if (state.kind !== 'refused') continue
      void import('#messages/told.ts').then(({ notToldText, refusalText }) =>
        warn(notToldText(language, name, refusalText(language, state.why, place)), language)
      )
    }
  })
}
