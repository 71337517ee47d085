import Big from 'big.js'
import type { Amount } from './money.ts'

const DIGITS = 3

/**
 * An estimate as an amount, rounded to three significant digits so that it does not look more precise than it
 * is.
 */
export const estimateText = (value: number): Amount => new Big(value).prec(DIGITS).toFixed()
