/** The kinds of ways to pay into a wallet, in the order in which they are offered. */
export const payInKinds = ['paybill', 'till', 'mobile', 'bank', 'link', 'note'] as const

export type PayInKind = (typeof payInKinds)[number]

/**
 * The values of each kind, in the order in which they are shown. Account and paybill are asked for by the same payment menu;
 * a holder is who the payment menu or the bank names as the receiver.
 */
export const payInFields = {
  paybill: ['paybill', 'account'],
  till: ['till', 'holder'],
  mobile: ['number', 'holder'],
  bank: ['bank', 'holder', 'bankAccount', 'swift', 'reference'],
  link: ['link'],
  note: ['note']
} as const satisfies Readonly<Record<PayInKind, readonly string[]>>

export type PayInField = (typeof payInFields)[PayInKind][number]

/** The fields without which a way is of no use. */
export const requiredFields: ReadonlySet<PayInField> = new Set([
  'paybill',
  'account',
  'till',
  'number',
  'bank',
  'bankAccount',
  'link',
  'note'
])

type PayInValues = Readonly<Partial<Record<PayInField, string>>>

/** One way to pay into a wallet. Values are text, never numbers, so that leading zeros stay. */
export interface PayInWay {
  /** Random, and the same in every set-up file. */
  readonly id: string
  readonly kind: PayInKind
  /** What the user calls it: "M-Pesa paybill"; "" for the kind's own name. */
  readonly name: string
  /** A field that was left empty is absent. */
  readonly values: PayInValues
  /** Which of its provider's documented ways it was taken from, of which date; null where the user wrote it. */
  readonly documented: { readonly id: string; readonly date: string } | null
}

/** Ways that a wallet may have. */
export const MAX_WAYS = 10
/** Characters of a name, a note and other values, each counted once however it is encoded. */
export const MAX_WAY_NAME = 40
export const MAX_NOTE = 500
export const MAX_VALUE = 80
export const MAX_LINK = 300

/** The fields of a way that hold something, in the order in which they are shown. */
export const filledFields = ({ kind, values }: Pick<PayInWay, 'kind' | 'values'>): readonly PayInField[] =>
  payInFields[kind].filter(field => values[field] !== undefined)

/** Whether a value is no longer than so many characters. */
export const isWithin = (text: string, most: number): boolean => [...text].length <= most
