/** The providers the simulator plays, each under its own path: http://127.0.0.1:PORT/<id>. */
export type SimulatedProvider =
  | 'jpay-africa'
  | 'muda'
  | 'clickairtime'
  | 'custom-nested'
  | 'custom-text'
  | 'pesa-voucher'
  | 'africas-talking'
  | 'flutterwave'
  | 'intasend'
  | 'kotani-pay'
  | 'monnify'
  | 'paystack'
  | 'mtn-momo'
  | 'pawapay'
  | 'reloadly'
  | 'sasapay'
  | 'stripe'
  | 'twilio'
  | 'voicepact'
  | 'wise'

/** The kinds of request a provider answers; the last three are Africa's Talking's three hosts. */
export type Call = 'token' | 'balance' | 'application' | 'data' | 'payments'

/** A fault to answer with, until cleared: a documented error by name, or something no documentation promises. */
export interface Fault {
  /** One of the provider's `faults` or `forms`. */
  readonly name: string
  /** Answer this many requests with it, then recover; absent: until cleared. */
  readonly times?: number
  /** Strike only this kind of request; absent: every balance, or the token call where only that can fail so. */
  readonly on?: Call
  /** Milliseconds: before the first byte for "slow", between bytes for "drip". */
  readonly delay?: number
}

/** What was asked of the simulator, for tests that count requests and look at headers. */
export interface SeenRequest {
  readonly provider: SimulatedProvider
  readonly call: Call
  readonly method: string
  /** As the provider documents it, after the base URL, with the query: "/version1/user?username=duka". */
  readonly path: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Wall-clock milliseconds. */
  readonly at: number
}

/** What a connector is given to read the simulator: shaped as a user's own credentials. */
export interface SimulatedCredentials {
  readonly environment: string
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

/** A wallet's balance by provider and wallet key as it stands now; null: as last set. */
export type Balances = (provider: SimulatedProvider, walletKey: string) => string | null

/** The providers' APIs on loopback, as documented, until stopped. */
export interface Simulator {
  /** Everything asked so far, oldest first. */
  readonly seen: readonly SeenRequest[]
  /** What followed a "redirect-other" to the other origin: credentials must not be among it. */
  readonly strays: readonly SeenRequest[]
  /** The base URL of a provider, without a trailing slash; Africa's Talking has two more hosts. */
  url(provider: SimulatedProvider, host?: 'data' | 'payments'): string
  /** Credentials the simulator accepts, with its base URLs among the values. */
  credentials(provider: SimulatedProvider): SimulatedCredentials
  /**
   * Sets a balance as it is to stand on the wire ("125750.00", "4621.0000000"). Providers that write the currency
   * before the amount put "KES " before plain digits; any other text they pass on as it is ("KES 5,432.10").
   */
  set(provider: SimulatedProvider, walletKey: string, text: string): void
  /** Takes balances from a function at each request, where none was set since; null: stops doing so. */
  follow(balances: Balances | null): void
  /** Starts or, with null, clears a provider's fault. Throws on a name the provider does not know. */
  fault(provider: SimulatedProvider, fault: Fault | null): void
  /** Every fault's name: the provider's documented errors, then what can happen to any. */
  faults(provider: SimulatedProvider): readonly string[]
  /** Names of other documented forms of success, switched on through `fault`. */
  forms(provider: SimulatedProvider): readonly string[]
  /** The next request to this provider that has not arrived yet. */
  nextRequest(provider: SimulatedProvider): Promise<SeenRequest>
  /** Every token minted so far is refused from now on. */
  expireTokens(provider: SimulatedProvider): void
  /** Closes every connection, also hanging ones. */
  stop(): Promise<void>
}
