import type { MessageLayout } from './list-layout.ts'
import { MONEY } from './money-text.ts'

/**
 * Confirmations that name no company: in Kiswahili as Tigo, Airtel and Halotel send them in Tanzania, in French as Orange,
 * MTN, Moov and Wave do in West Africa (2026-11, from what people show of them).
 */
export const smsMessages: MessageLayout = {
  id: 'sms-messages',
  brand: 'SMS',
  kind: 'messages',
  start:
    /^(?:ume(?:tuma|pokea|lipa|toa|weka)\b|vous avez (?:envoy|transf|re[cç]u|pay|retir)|(?:transfert|paiement|retrait|d[eé]p[oô]t|r[eé]ception) de \d)/i,
  sentences: [
    { way: 'in', shape: new RegExp(`(?:umepokea|umeweka|vous avez re[cç]u(?: de)?) ${MONEY}`, 'i') },
    { way: 'in', shape: new RegExp(`(?:d[eé]p[oô]t|r[eé]ception) de ${MONEY}`, 'i') },
    { way: 'out', shape: new RegExp(`(?:umetuma|umelipa|umetoa) ${MONEY}`, 'i') },
    { way: 'out', shape: new RegExp(`vous avez (?:envoy|transf[eé]r|pay|retir)[eé](?: de)? ${MONEY}`, 'i') },
    { way: 'out', shape: new RegExp(`(?:transfert|paiement|retrait) de ${MONEY}`, 'i') }
  ],
  balance: new RegExp(
    `(?:salio|solde)[^.\\d]{0,40}?(?:ni|est(?: de)?|:) ?${MONEY.replace('amount', 'balance')}`,
    'i'
  ),
  time: /(?:\b(?:le|du|tarehe|mnamo)|[.]) ?(?<time>\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?|\d{1,2}\/\d{1,2}\/\d{2,4} (?:à |saa )?\d{1,2}[:h]\d\d)/i
}
