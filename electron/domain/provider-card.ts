import type { Text } from './language.ts'

/** One thing the user fills in to connect, named as in the provider's own dashboard (so not translated). */
export interface Field {
  readonly id: string
  /** The accessible name, stable: "App key". */
  readonly label: string
  readonly kind: 'text' | 'secret' | 'url' | 'choice' | 'choices'
  readonly required: boolean
  /** Folded under "Advanced". */
  readonly advanced?: boolean
  /** Where the value is found, or what it must be. */
  readonly help?: Text
  readonly placeholder?: string
  /** For choice (one) and choices (several, kept as ids joined by a comma). */
  readonly options?: readonly { readonly id: string; readonly name: Text }[]
  /** What a choice, choices or text field starts as. */
  readonly initial?: string
  /** How its values begin, as documented: a regular expression's source. Tells one pasted into the wrong field. */
  readonly shape?: string
  /** Which environment a value is for, as documented: the first regular expression that matches tells it. */
  readonly tells?: readonly { readonly like: string; readonly environment: string }[]
}

export interface Environment {
  readonly id: string
  readonly name: Text
  /** https, without a trailing slash. */
  readonly baseUrl: string
}

/** What the user sees of a provider before connecting: facts only, so that it can cross to the renderer. */
export interface ProviderCard {
  /** Stable, kept in the database: "jpay-africa". */
  readonly id: string
  /** The company's own name: "JPay Africa". */
  readonly name: string
  readonly monogram: { readonly letters: string; readonly color: string }
  /** What its wallets are for. */
  readonly tagline: Text
  /** What else it is called or was: it is found by these too. */
  readonly aliases?: readonly string[]
  /** Where its merchants are, by ISO 3166-1 codes ("KE"): it is found by their names. */
  readonly countries?: readonly string[]
  /** One or more; a choice is shown only where there are two. Empty where the user names the address. */
  readonly environments: readonly Environment[]
  readonly fields: readonly Field[]
  /** Groups of secret fields of which one whole group is enough: app key and secret, or a token. */
  readonly alternatives?: readonly (readonly string[])[]
  /** What to know before making the key: least privilege, address lists, how long a new key takes. */
  readonly advice?: Text
  /** Its public documentation leaves facts open: the first reading is to be held against the provider's dashboard. */
  readonly unverified?: true
  /** None where nobody knows whose it is. */
  readonly links: { readonly dashboard?: string; readonly topUp?: string }
  /** Minutes between readings: what a new account gets, and the least the provider asks for. */
  readonly interval: { readonly initial: number; readonly least: number }
  /** The requests a day the provider allows an account, tokens included, where it names a number. */
  readonly budget?: { readonly perDay: number }
}
