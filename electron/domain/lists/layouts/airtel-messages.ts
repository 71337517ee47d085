import type { MessageLayout } from './list-layout.ts'
import { MONEY } from './money-text.ts'

/** Confirmations of Airtel Money, which begin with the transaction's id or with what was done (2026-11). */
export const airtelMessages: MessageLayout = {
  id: 'airtel-messages',
  brand: 'Airtel Money',
  kind: 'messages',
  start:
    /^(?:(?:sent|received|paid|withdrawn)\. ?)?(?:TID|Trans\. ?ID|Txn\.? ?ID|Transaction ID)\b|^dear customer,? you have (?:successfully )?(?:sent|received|paid|withdrawn)\b/i,
  sentences: [
    { way: 'in', shape: new RegExp(`received ${MONEY} from`, 'i') },
    { way: 'in', shape: new RegExp(`^received\\b.{0,60}? ${MONEY} from`, 'i') },
    { way: 'out', shape: new RegExp(`(?:sent|paid|transferred) ${MONEY} to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`^(?:sent|paid)\\b.{0,60}? ${MONEY} to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`withdrawn ${MONEY} from`, 'i') },
    { way: 'out', shape: new RegExp(`^withdrawn\\b.{0,60}? ${MONEY} (?:from|with)\\b`, 'i') }
  ],
  balance: new RegExp(`\\bbal(?:ance)?(?: is)?[:.]? ${MONEY.replace('amount', 'balance')}`, 'i'),
  time: /\b(?:date|on|at)[: ] ?(?<time>\d{1,2}[-/ ](?:\d{1,2}|[A-Z]{3,9})[-/ ]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)/i
}
