import type { MessageLayout } from './list-layout.ts'
import { MONEY } from './money-text.ts'

/** Confirmations of M-PESA, in English as in Kenya and in Kiswahili as in Tanzania (2026-11). */
export const mpesaMessages: MessageLayout = {
  id: 'mpesa-messages',
  brand: 'M-PESA',
  kind: 'messages',
  start: /^[A-Z0-9]{7,14} (?:Confirmed|Imethibitishwa)\b/i,
  sentences: [
    { way: 'in', shape: new RegExp(`(?:received|umepokea) ${MONEY} (?:from|kutoka)`, 'i') },
    {
      way: 'in',
      shape: new RegExp(`${MONEY} (?:received from|transferred from M-Shwari|transferred from KCB)`, 'i')
    },
    { way: 'in', shape: new RegExp(`\\bgive ${MONEY} cash to`, 'i') },
    { way: 'in', shape: new RegExp(`${MONEY} (?:has been|is) (?:returned|credited|reversed) `, 'i') },
    { way: 'in', shape: new RegExp(`reversed.{0,60}? and ${MONEY} is credited`, 'i') },
    { way: 'in', shape: new RegExp(`reversed\\.? .{0,60}?credited (?:with|by) ${MONEY}`, 'i') },
    { way: 'out', shape: new RegExp(`${MONEY} (?:sent|paid|transferred) to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`(?:you have )?(?:paid|sent|transferred) ${MONEY} to\\b`, 'i') },
    { way: 'out', shape: new RegExp(`(?:\\b|[AP]M)withdr(?:aw|awn|ew) ${MONEY} from`, 'i') },
    { way: 'out', shape: new RegExp(`bought ${MONEY} (?:of |worth of )?airtime`, 'i') },
    { way: 'out', shape: new RegExp(`${MONEY} (?:(?:i|zi|ya)me(?:tumwa|lipwa|tolewa)) `, 'i') },
    { way: 'out', shape: new RegExp(`${MONEY} from your M-PESA has been used`, 'i') },
    { way: 'out', shape: new RegExp(`(?:umetuma|umelipa|umetoa|umenunua) ${MONEY}`, 'i') }
  ],
  balance: new RegExp(
    `(?:balance|salio)[^.\\d]{0,40}?(?:is|was|ni) ${MONEY.replace('amount', 'balance')}`,
    'i'
  ),
  time: /\b(?:on|tarehe|mnamo) (?<time>\d{1,2}\/\d{1,2}\/\d{2,4}(?: (?:at|saa) \d{1,2}:\d\d ?(?:[AP]M)?)?)/i
}
