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
  // Numbers come by pasting with marks of direction around them.
  const international = text
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^\s*(tel:|00(?=\d))/i, found => (found.endsWith('0') ? '+' : ''))
    .trim()
  const home = country !== null && isSupportedCountry(country) ? (country as CountryCode) : undefined
  // Nothing else may be in it: of "0722 000 41a" the first digits are a number too, of somebody else.
  const number = parsePhoneNumberFromString(international, {
    ...(home && { defaultCountry: home }),
    extract: false
  })
  if (!number?.isPossible() || number.ext) return null
  return {
    international: number.number,
    national: number.formatNational().replaceAll(/\D/g, ''),
    country: number.country ?? null
  }
}

/**
 * A number as it is shown before it is saved: "+254 722 000 418", and its country. Null where `parsePhone` finds none.
 * @param home the country in which it may be dialled without its prefix; null if there is none
 */
export function phoneShown(
  text: string,
  home: string | null
): { readonly number: string; readonly country: string | null } | null {
  const phone = parsePhone(text, home)
  const shown = phone && parsePhoneNumberFromString(phone.international)?.formatInternational()
  return phone && shown ? { number: shown, country: phone.country } : null
}
