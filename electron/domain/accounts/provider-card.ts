import type { LocalizedText } from '../language.ts'

/** A form field for connecting. Labels match the provider's own dashboard, so they are not translated. */
export interface Field {
  readonly id: string
  /** The label: "App key". It is also the accessible name, and must stay stable. */
  readonly label: string
  readonly kind: 'text' | 'secret' | 'url' | 'choice' | 'choices'
  readonly required: boolean
  /** Shown in the collapsed "Advanced" section. */
  readonly advanced?: boolean
  /** Where to find the value, or what it must be. */
  readonly help?: LocalizedText
  readonly placeholder?: string
  /** For `choice` (one) and `choices` (several, stored as comma-separated ids). */
  readonly options?: readonly { readonly id: string; readonly name: LocalizedText }[]
  /** Initial value of a choice, choices or text field. */
  readonly initial?: string
  /**
   * How the provider documents the start of its values, as regular expression source. Detects a value pasted
   * into the wrong field.
   */
  readonly pattern?: string
  /** Which environment a value belongs to, as documented: the first matching regular expression decides. */
  readonly environmentPatterns?: readonly { readonly like: string; readonly environment: string }[]
}

export interface Environment {
  readonly id: string
  readonly name: LocalizedText
  /** https, without a trailing slash. */
  readonly baseUrl: string
}

/** A way to pay into a wallet that its provider documents. Counts only once the user has confirmed it. */
interface DocumentedPayIn {
  /** Stable, stored with what was confirmed. */
  readonly id: string
  readonly environment: string
  /** The wallets' keys. */
  readonly wallets: readonly string[]
  readonly currency: string
  readonly kind: 'paybill'
  readonly name: string
  /** {fieldId} stands for the account's own value of that field. */
  readonly values: { readonly paybill: string; readonly account: string }
  /** Where it is documented. */
  readonly source: string
  /** The day on which that was read: "2026-12-01". A later one with other values is offered anew. */
  readonly read: string
}

/** What the user sees of a provider before connecting. Plain data, so that it can be sent to the renderer. */
export interface ProviderCard {
  /** Stable, stored in the database: "jpay-africa". */
  readonly id: string
  /** The company's name: "JPay Africa". */
  readonly name: string
  readonly monogram: { readonly letters: string; readonly color: string }
  /** What its wallets are used for. */
  readonly tagline: LocalizedText
  /** Other and former names, used by the provider search. */
  readonly aliases?: readonly string[]
  /** ISO 3166-1 codes ("KE") of the countries it serves, used by the provider search. */
  readonly countries?: readonly string[]
  /** Set where it serves the country that this computer is set to: those come first. */
  readonly near?: true
  /** The user chooses only if there are two or more. Empty if the user enters the address. */
  readonly environments: readonly Environment[]
  /** Documented addresses that requests go to besides the environments' base URLs. */
  readonly otherAddresses?: readonly string[]
  readonly fields: readonly Field[]
  /** Groups of secret fields of which one complete group is enough: app key and secret, or a token. */
  readonly alternatives?: readonly (readonly string[])[]
  /** Its wallets pay for different things, so that no sum of them is shown: what is paid out, what came in, airtime. */
  readonly apart?: true
  /** Why and by how much its balances lag behind what was spent, where they do. */
  readonly lag?: LocalizedText
  /** What to know before creating a key: least privilege, allow-lists, how long a new key takes to work. */
  readonly advice?: LocalizedText
  /**
   * The provider's public documentation leaves facts open, so the user is asked to compare the first reading
   * with the provider's dashboard.
   */
  readonly unverified?: true
  /**
   * The forms in which its API words errors, where those are not JSON alone: plain text too, or any, pages included. An
   * error in another form comes from something in front of it and says nothing about the key.
   */
  readonly ownErrors?: 'text' | 'any'
  /** A new key is refused for up to 20 minutes after it was made. */
  readonly newKeyIsSlow?: true
  /** The user shows Salio where the balance is in the response: it has a form of its own, and comes last. */
  readonly mapped?: true
  /** How its wallets are paid into, as far as it says so publicly. */
  readonly payIns?: readonly DocumentedPayIn[]
  /**
   * Set where it can send SMS: the field that names the account that pays, and whether one has to say from which number or name.
   */
  readonly sms?: { readonly account: string; readonly needsSender: boolean }
  /** Missing if unknown. `topUp` leads to the provider's own page on how to top up. */
  readonly links: { readonly dashboard?: string; readonly topUp?: string }
  /** Minutes between readings: the initial value of a new account, and the minimum the provider asks for. */
  readonly interval: { readonly initial: number; readonly least: number }
  /** The daily request limit per account, token requests included, if the provider documents one. */
  readonly budget?: { readonly perDay: number }
}

/** What the wording of a failure needs to know of the provider. */
export type FailingProvider = Pick<ProviderCard, 'name' | 'newKeyIsSlow' | 'mapped'>
