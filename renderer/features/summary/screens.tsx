import { BankDaysScreen } from './bank-days.tsx'
import { SummaryScreen } from './screen.tsx'
import { SummaryTimesScreen } from './times.tsx'

/** A screen about the morning and closing summary. */
type Place =
  | { readonly screen: 'summary'; readonly summaryId: number | null }
  | { readonly screen: 'summaryTimes' | 'bankDays' }

/** The screens about the morning and closing summary, of which one is shown. Their code is read as one. */
export function SummaryScreens({ place }: { place: Place }) {
  if (place.screen === 'summary') return <SummaryScreen key={place.summaryId} summaryId={place.summaryId} />
  return place.screen === 'bankDays' ? <BankDaysScreen /> : <SummaryTimesScreen />
}
