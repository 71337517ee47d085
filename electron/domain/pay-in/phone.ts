import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A phone number that is possible where it is from. */
export interface PhoneNumber {
  /** "+254722000418". */
  readonly international: string
  /** As it is dialled in its own country, in digits only: "0722000418". */
  readonly national: string
  /** ISO 3166-1; null where several countries share its prefix. */
  readonly country: string | null
}

/**
 * Null where there is no such number, or its country is not known.
 * @param text with its country's prefix, after + or 00, or as it is dialled in `country`
 */
export function parsePhone(text: string, country: string | null): PhoneNumber | null {
  const international = text.replace(/^\s*00/, '+')
  const home = country !== null && isSupportedCountry(country) ? (country as CountryCode) : undefined
  const number = parsePhoneNumberFromString(international, home)
  if (!number?.isPossible() || number.ext) return null
  return {
    international: number.number,
    national: number.formatNational().replaceAll(/\D/g, ''),
    country: number.country ?? null
  }
}
