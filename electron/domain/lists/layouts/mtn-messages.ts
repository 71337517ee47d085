import type { MessageLayout } from './list-layout.ts'
import { MONEY } from './money-text.ts'

/** Confirmations of MTN MoMo as in Uganda, Rwanda, Ghana and Cameroon (2026-11). */
export const mtnMessages: MessageLayout = {
  id: 'mtn-messages',
  brand: 'MTN MoMo',
  kind: 'messages',
  start:
    /^(?:y'?ello\b|TxId: ?\d|\*\d{3}\*|you have (?:sent|transferred|received|paid|withdrawn)\b|your payment of\b|payment (?:made|received) for\b|cash ?(?:out made|in received) for\b|you [^.]{1,80} have via agent\b)/i,
  sentences: [
    { way: 'in', shape: new RegExp(`received ${MONEY} from`, 'i') },
    { way: 'in', shape: new RegExp(`(?:payment|cash ?in) received for ${MONEY} from`, 'i') },
    { way: 'out', shape: new RegExp(`(?:sent|transferred|paid|withdrawn) ${MONEY} (?:to|from|via)\\b`, 'i') },
    { way: 'in', shape: new RegExp(`deposit of ${MONEY} has been added`, 'i') },
    { way: 'out', shape: new RegExp(`transaction of ${MONEY} by .{1,60}? on your momo account`, 'i') },
    { way: 'out', shape: new RegExp(`payment of ${MONEY} to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`(?:payment|cash ?out) made for ${MONEY} to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`${MONEY} (?:transferred|sent|paid) to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`withdrawn ${MONEY}`, 'i') }
  ],
  balance: new RegExp(`balance(?: is)? ?[:.]? ?${MONEY.replace('amount', 'balance')}`, 'i'),
  time: /\b(?:at|on) (?<time>\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?|\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d\d(?: ?[AP]M)?)/i
}
