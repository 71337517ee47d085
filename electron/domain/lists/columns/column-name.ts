/**
 * What a column's name says it holds. Of amounts: net (what is left to be paid out), due, amount, pay (a salary or
 * wage), paid (was paid), out and in (money that left, money that came).
 */
export type ColumnRole =
  | 'net'
  | 'due'
  | 'amount'
  | 'pay'
  | 'paid'
  | 'out'
  | 'in'
  | 'way'
  | 'balance'
  | 'status'
  | 'currency'
  | 'zone'
  | 'moment'
  /** A part of a pay that may be paid as well, or be in it already. */
  | 'extra'
  | 'other'
  | 'unknown'

/** Longer cells hold neither a name nor a label; what is beyond is not looked at. */
const MAX_LENGTH = 100

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const NET = words('net nette nett halisi payable disburse disbursed disbursement disbursable')
const AMOUNT = words('amount amounts amt amnt kiasi montant montants total sum somme jumla value valeur')
const PAY = words(
  'pay payment payments payout payouts salary salaries salaire salaires mshahara mishahara wage wages malipo paiement ' +
    'paiements stipend posho remuneration'
)
const DUE = words('due outstanding unpaid owed owing kulipwa deni baki')
const PAID = words('paid iliyolipwa regle verse')
const OUT = words(
  'withdrawn withdrawal withdrawals withdraw debit debits dr out outflow outgoing spent sent sortie sorties retrait retraits ' +
    'decaissement decaissements depense depenses iliyotoka zilizotoka matumizi disbursements imetoka'
)
const IN = words(
  'credit credits cr inflow incoming deposit deposits received receipts entree entrees versement versements encaissement ' +
    'encaissements iliyoingia zilizoingia mapato collected collection collections imeingia recu recus topup lodgement lodgements ' +
    'depot depots'
)
/** Never what is to be paid, whatever else the name says. */
const NEVER = words(
  'ytd cumulative cumul cumule previous prev prior last taxable imposable gross ghafi brut brute basic base tax taxes impot impots kodi vat paye ' +
    'tva discount remise rabais loan loans pret mkopo mikopo advance advances avance avances acompte deduction deductions ' +
    'makato retenue retenues nssf nhif shif sha rssb cnss nita helb housing ahl pension sacco levy fee fees charge charges ' +
    'frais ada ushuru cost terms grade points unit units qty quantity quantite idadi hours hour heures hrs masaa days day jours ' +
    'siku rate taux kiwango variance difference id no nos number numbers namba numero num ref reference phone telephone ' +
    'tel msisdn simu code codes count percent percentage limit budget estimate target opening closing mode method type exchange ' +
    'age relief rounding year years annee mwaka contribution contributions employer old former emp date ' +
    'cheque check arrival confirmed step level band kin pin kra'
)
/** Not what is to be paid, unless the name says more plainly that it is an amount. */
const SELDOM = words(
  'bank banque benki account accounts akaunti compte mobile name names nom noms jina month months mois mwezi period ' +
    'periode till branch tawi country telco network operator email title reason narration description note notes remark remarks ' +
    'category comment details particulars recipient beneficiary destination source signature address payee receipt invoice facture'
)
const EXTRA = words(
  'allowance allowances bonus overtime ot commission commissions tip tips arrears refund refunds reimbursement prime primes ' +
    'indemnite indemnites posho extra extras'
)
const BALANCE = words('balance balances bal solde salio')
const STATUS = words('status state statut etat hali result')
const CURRENCY = words('currency currencies ccy curr cur devise monnaie sarafu')
const MOMENT = words(
  'date dates datetime time times timestamp tarehe saa wakati muda heure moment created completed when jour posted ' +
    'settled initiated utc on'
)
/** "Paid in", "Money in (KES)", "In"; not "Amount in KES". */
const COMES_IN = /(?:^|\b(?:paid|money|cash|pesa|payments?|transfers?|funds) )in\b|\bin$/
const ACCOUNT = words('account')
const MARITAL = words('marital employment')
const WAY = words('direction sens nature way')

const GLUED = [NET, AMOUNT, PAY, DUE, PAID, NEVER, SELDOM, BALANCE, words('in out')]

/** The words of a name: in lower case, without accents, camelCase and NETPAY taken apart. */
export function wordsOf(name: string): readonly string[] {
  const plain = name
    .slice(0, MAX_LENGTH)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    // French "payé", which without its accent is a tax.
    .replace(/pay(?:é|e\u0301)e?s?(?!\p{L})/giu, 'paid')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+|%/gu) ?? []).flatMap(apart)
}

const isWord = (text: string): boolean => GLUED.some(known => known.has(text))

/** "netpay" is "net" and "pay"; a word that is one already stays whole. */
function apart(word: string): readonly string[] {
  if (isWord(word) || OUT.has(word) || IN.has(word) || word.length < 5 || word.length > 24) return [word]
  for (let at = 2; at < word.length - 1; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (!isWord(first)) continue
    if (isWord(second)) return [first, second]
    const rest = apart(second)
    if (rest.length > 1) return [first, ...rest]
  }
  return [word]
}

/** "Amount after tax" is what is left to be paid; "excluding VAT" is less than that. */
const AFTER =
  /(?:after|net of|nets? de|less|incl\w*(?: of)?|inc) (?:the )?(?:tax(?:es)?|vat|tva|deductions?|paye|impots?)|\bttc\b/
const BEFORE =
  /(?:before|excl\w*(?: of)?|without|hors) (?:the )?(?:tax(?:es)?|vat|tva|deductions?|fees?)|\bht\b/
const TO_PAY =
  /\b(?:to|a) (?:be )?(?:pay|paid|payer|bank|disburse|send|transfer|verser|virer)\b|\btake ?home\b|\bya kulipa\b/

/** What a column of this name holds; 'unknown' for a name that says nothing, and for none. */
export function columnRole(name: string | null): ColumnRole {
  const all = wordsOf(name ?? '')
  if (all.length === 0) return 'unknown'
  const text = all.join(' ')
  if (AFTER.test(text)) return 'net'
  if (BEFORE.test(text)) return 'other'
  const has = (known: ReadonlySet<string>) => all.some(word => known.has(word))
  const end = all.at(-1) ?? ''
  if (CURRENCY.has(end) || (CURRENCY.has(all[0] ?? '') && all.length < 3)) return 'currency'
  if (/\btime ?zone\b|^tz$|\bfuseau\b/.test(text)) return 'zone'
  if (/^(?:is )?(?:success(?:ful)?|completed|processed)$/.test(text)) return 'status'
  if (STATUS.has(end) && !has(MARITAL)) return 'status'
  if (/^(?:\w+ )?(?:result|response|status|state) (?:desc|description|message|text|reason)$/.test(text))
    return 'status'
  if (has(WAY) || (has(IN) && has(OUT)) || /^in out$|^out in$/.test(text) || /\btype\b|\baina\b/.test(text))
    return 'way'
  return moneyRole(all, text, has)
}

function moneyRole(
  all: readonly string[],
  text: string,
  has: (known: ReadonlySet<string>) => boolean
): ColumnRole {
  const isDue = has(DUE) || TO_PAY.test(text)
  if (has(BALANCE)) return (isDue || all.includes('payable')) && !has(NEVER) ? 'due' : 'balance'
  if (isMoment(all)) return 'moment'
  if (has(NEVER) || all.includes('%')) return 'other'
  if (has(EXTRA)) return 'extra'
  if (isDue) return 'due'
  const isPlain = has(AMOUNT) || has(NET)
  if ((has(IN) || COMES_IN.test(text)) && !has(ACCOUNT)) return 'in'
  if (has(OUT) && !has(ACCOUNT)) return 'out'
  if (has(PAID)) return 'paid'
  if (has(SELDOM) && !isPlain) return 'other'
  if (has(NET)) return 'net'
  if (has(AMOUNT)) return 'amount'
  return has(PAY) ? 'pay' : 'unknown'
}

/** "Payment date", "Created (UTC)", "Completion Time"; "Amount due on" is no moment, "Overtime" neither. */
function isMoment(all: readonly string[]): boolean {
  const moment = words('date dates datetime time timestamp tarehe wakati heure when')
  if (all.some(word => moment.has(word))) return true
  const isBare = all.every(word => MOMENT.has(word) || ['at', 'gmt', 'eat', 'available'].includes(word))
  return isBare && all.some(word => MOMENT.has(word))
}

/** Whether a header cell names amounts to pay, in any of the languages. */
export const namesAmounts = (name: string): boolean =>
  ['net', 'due', 'amount', 'pay', 'paid', 'out', 'in'].includes(columnRole(name))

/** Whether a header cell says what its column holds. */
export const namesColumn = (name: string): boolean => {
  if (columnRole(name) !== 'unknown') return true
  return wordsOf(name).some(word => SELDOM.has(word) || NEVER.has(word))
}
