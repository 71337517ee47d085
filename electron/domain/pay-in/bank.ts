import { isValidBIC, ValidationErrorsIBAN, validateIBAN } from 'ibantools'

/** What is wrong with an IBAN: its country has other ones, it is of another length, or its check digits do not fit. */
export type IbanProblem = 'country' | 'length' | 'digits'

/** The countries of the West African currency union, whose banks write accounts as two letters and 22 characters. */
const UNION = ['BF', 'BJ', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG']

/** Whether a bank account is written as an IBAN. In capitals and without spaces. */
export const isLikeIban = (account: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z\d]{6,}$/.test(account) && !isUnionAccount(account)

/** Whether it is an account of the West African currency union: bank, branch, account and key in 24 characters. */
export const isUnionAccount = (account: string): boolean =>
  /^[A-Z]{2}\d{8}[A-Z\d]{12}\d{2}$/.test(account) && UNION.includes(account.slice(0, 2))

/** Null where it is right. */
export function ibanProblem(iban: string): IbanProblem | null {
  const { errorCodes, valid } = validateIBAN(iban)
  if (valid) return null
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry)) return 'country'
  return errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength) ? 'length' : 'digits'
}

/** Whether it has the form of a SWIFT code (ISO 9362): 8 or 11 characters. */
export const isSwift = (code: string): boolean => isValidBIC(code)
