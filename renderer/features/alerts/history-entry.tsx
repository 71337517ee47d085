import type { HistoryLine } from '#contract/alerts.ts'
import { fill } from '#messages/template.ts'
import { formatTime } from '#messages/time.ts'
import { useHideAmounts, useLanguage } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { accountFullName } from '#renderer/shared/account-name.ts'
import { fateWords } from './fate-words.ts'
import { historyEventWords, historyOutcomeWords } from './history-words.ts'

/** A ring if no notification was delivered; otherwise the colour of the severity. */
function dotOf({ outcome, what }: HistoryLine): string {
  if (outcome.kind !== 'told') return 'untold'
  switch (what) {
    case 'critical':
      return 'critical'
    case 'low':
    case 'reminder':
    case 'fellBelow':
    case 'topUpLate':
      return 'low'
    case 'recovered':
    case 'topUpArrived':
    case 'readableAgain':
      return 'healthy'
    case 'keyRejected':
    case 'permissionMissing':
    case 'addressRefused':
    case 'addressChanges':
    case 'notReadable':
    case 'keychain':
    case 'topUpSent':
    case 'topUpCalledOff':
    case 'topUpDifference':
    case 'topUpProbable':
    case 'topUpUnseen':
    case 'summary':
      return 'unread'
    default:
      return what satisfies never
  }
}

interface Props {
  line: HistoryLine
  /** Whether the list covers several wallets, so that their accounts must be named. */
  showsAccount: boolean
}

/** One history entry: when, what happened, and whether the user was notified. */
export function HistoryRow({ line, showsAccount }: Props) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useAwayMessages()
  const { at, subject } = line
  const reason = historyOutcomeWords(line, language)
  const account =
    showsAccount && subject.kind === 'wallet'
      ? accountFullName({ name: subject.account }, subject.provider)
      : null
  return (
    <li className="entry">
      <time dateTime={new Date(at).toISOString()}>{formatTime(at)}</time>
      <i className={`dot ${dotOf(line)}`} />
      <div>
        <p>{historyEventWords(line, { language, hidden })}</p>
        <small>{account === null ? reason : `${reason} · ${account}`}</small>
        {line.recipients?.map(({ fate, name }) => (
          <small key={name} className="elsewhere">
            {fill(text.inHistory, { name, fate: fateWords(fate, 1, at, language) })}
          </small>
        ))}
      </div>
    </li>
  )
}
