const NET = /\bnet\b|take.?home|halisi|[àa] payer/i
const AMOUNT =
  /\b(amounts?|amt|kiasi|montants?|pay|payments?|payouts?|salary|salaries|salaires?|mshahara|wages?|malipo|paiements?|value|valeur|withdrawn|debit)\b/i
const OTHER =
  /\b(phone|mobile|msisdn|simu|t[ée]l([ée]phone)?|account|akaunti|compte|id|no|number|namba|num[ée]ro|date|tarehe|time|ref|reference|balance|salio|solde|bank|fees?|charges?|tax|days|hours|rate)\b/i

/**
 * How likely a column of this name holds the amounts to pay: 3 a net amount, 2 an amount, 1 unknown, 0
 * something else.
 */
export function amountColumnRank(name: string | null): 0 | 1 | 2 | 3 {
  const words = (name ?? '').replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  if (OTHER.test(words)) return 0
  if (NET.test(words)) return 3
  return AMOUNT.test(words) ? 2 : 1
}

/** Whether a header cell names amounts to pay, in any of the languages. */
export const namesAmounts = (name: string): boolean => amountColumnRank(name) > 1

/** Whether a first cell with this text labels its row as a total. */
export const namesTotal = (cell: string): boolean =>
  /^\W*(grand[ -]?|sub[ -]?)?(totals?|totaux|jumla|sum|somme)(?!\p{L})/iu.test(cell)
