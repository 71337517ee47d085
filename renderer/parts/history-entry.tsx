import type { HistoryLine } from '../../electron/contract/history.ts'
import { formatTime } from '../../electron/messages/time.ts'
import { became, happened } from '../messages/history-words.ts'
import { useHidden, useSnapshot } from '../state/use-app.ts'

/** A ring if no notification was delivered; otherwise the colour of the severity. */
function dotOf({ outcome, what }: HistoryLine): string {
  if (outcome.kind !== 'told') return 'untold'
  switch (what) {
    case 'critical':
      return 'critical'
    case 'low':
    case 'reminder':
    case 'fellBelow':
      return 'low'
    case 'recovered':
    case 'readableAgain':
      return 'healthy'
    case 'keyRejected':
    case 'permissionMissing':
    case 'addressRefused':
    case 'notReadable':
    case 'keychain':
      return 'unread'
    default:
      return what satisfies never
  }
}

interface Props {
  line: HistoryLine
  /** Whether the list covers several wallets, so that the provider must be named. */
  mixed: boolean
}

/** One history entry: when, what happened, and whether the user was notified. */
export function HistoryEntry({ line, mixed }: Props) {
  const { language } = useSnapshot()
  const hidden = useHidden()
  const { at, subject } = line
  const reason = became(line, language)
  return (
    <li className="entry">
      <time dateTime={new Date(at).toISOString()}>{formatTime(at)}</time>
      <i className={`dot ${dotOf(line)}`} />
      <div>
        <p>{happened(line, { language, hidden })}</p>
        <small>{mixed && subject.kind === 'wallet' ? `${reason} · ${subject.provider}` : reason}</small>
      </div>
    </li>
  )
}
