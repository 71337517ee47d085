import type { MessageLayout } from './list-layout.ts'
import { MONEY } from './money-text.ts'

/**
 * Confirmations of Airtel Money as in Uganda, Rwanda, Kenya, Zambia and Congo, which begin with the transaction's id or with
 * what was done (2026-11).
 */
export const airtelMessages: MessageLayout = {
  id: 'airtel-messages',
  brand: 'Airtel Money',
  kind: 'messages',
  start:
    /^(?:(?:(?:sent|received|paid|withdrawn)\. ?)?(?:TID|Trans\.? ?ID|Txn\.? ?ID|Transaction ID)(?![a-z])|(?:sent|received|paid|withdrawn)\.? [A-Z]{3} ?\d|cash deposit of\b|dear customer,? you have (?:successfully )?(?:sent|received|paid|withdrawn)\b|you have been (?:debited|credited)\b)/i,
  sentences: [
    { way: 'in', shape: new RegExp(`received ${MONEY} from`, 'i') },
    { way: 'in', shape: new RegExp(`^received\\b.{0,60}? ${MONEY} from`, 'i') },
    { way: 'in', shape: new RegExp(`(?:cash deposit of|credited(?: with)?) ${MONEY}`, 'i') },
    { way: 'in', shape: new RegExp(`(?:umepokea|vous avez re[cç]u) ${MONEY}`, 'i') },
    { way: 'out', shape: new RegExp(`(?:sent|paid|transferred) ${MONEY} to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`${MONEY} (?:sent|paid|transferred) to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`^(?:sent|paid)\\b.{0,60}? ${MONEY} to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`withdrawn ${MONEY} from`, 'i') },
    { way: 'out', shape: new RegExp(`^withdrawn\\b.{0,60}? ${MONEY} (?:from|with)\\b`, 'i') },
    {
      way: 'out',
      shape: new RegExp(`(?:been debited|umetuma|umelipa|umetoa|vous avez envoy[eé](?: de)?) ${MONEY}`, 'i')
    }
  ],
  balance: new RegExp(`\\bbal(?:ance)?(?: is)?[:.]? ${MONEY.replace('amount', 'balance')}`, 'i'),
  time: /(?:\b(?:date|on|at)[: ] ?|[.] ?)(?<time>\d{1,2}[-/ ](?:\d{1,2}|[A-Z]{3,9})[-/ ]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)/i
}
