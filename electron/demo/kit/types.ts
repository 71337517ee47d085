/** IDs of the simulated providers. Each has its own base path: http://127.0.0.1:PORT/<id>. */
export type SimulatedProviderId =
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
  | 'wave'
  | 'clickpesa'
  | 'vtpass'
  | 'cinetpay'
  | 'paychangu'
  | 'airtel-money'
  | 'kora'
  | 'onafriq'
  | 'campay'
  | 'paypack'
  | 'lenco'
  | 'chapa'
  | 'relworx'
  | 'eversend'
  | 'yo-payments'
  | 'hubtel'
  | 'squad'
  | 'nomba'
  | 'fincra'
  | 'notchpay'
  | 'fedapay'
  | 'paydunya'
  | 'vonage'
  | 'plivo'
  | 'infobip'
  | 'paypal'
  | 'wise'
  | 'nextsms'
  | 'beem'
  | 'bulk-sms-kenya'
  | 'bulksms'
  | 'smsleopard'
  | 'arkesel'
  | 'smsportal'
  | 'mnotify'
  | 'termii'
  | 'sendchamp'
  | 'telnyx'
  | 'clicksend'
  | 'ding'
  | 'dtone'
  | 'orange-sms'
  | 'payhero'
  | 'messagebird'

/** Kinds of request. The last three are the balance calls to Africa's Talking's three hosts. */
export type RequestKind = 'token' | 'balance' | 'application' | 'data' | 'payments'

/** A fault to simulate until cleared: a documented error, or a generic one such as a timeout. */
export interface SimulatedFault {
  /** One of the names from `Simulator.faults` or `Simulator.forms`. */
  readonly name: string
  /** Number of requests to fail before recovering; absent: until cleared. */
  readonly times?: number
  /**
   * Only affect this kind of request; absent: every balance call, or the token call for an error only it
   * returns.
   */
  readonly on?: RequestKind
  /** Milliseconds before the first byte for "slow", between bytes for "drip". */
  readonly delay?: number
}

/** A recorded request, for tests that count requests and inspect headers. */
export interface RecordedRequest {
  readonly provider: SimulatedProviderId
  readonly call: RequestKind
  readonly method: string
  /** Path and query after the base URL, as documented: "/version1/user?username=duka". */
  readonly path: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Wall-clock milliseconds. */
  readonly at: number
}

/** Credentials for a simulated provider, in the form a user would enter. */
export interface SimulatedCredentials {
  readonly environment: string
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
}

/** Returns a wallet's current balance by provider and wallet key; null for the last set one. */
export type BalanceSource = (provider: SimulatedProviderId, walletKey: string) => string | null

/** The running simulator of the providers' APIs, as documented. */
export interface Simulator {
  /** Every request so far, oldest first. */
  readonly requests: readonly RecordedRequest[]
  /** Requests that followed a "redirect-other" to the other origin. They must not carry credentials. */
  readonly redirectedRequests: readonly RecordedRequest[]
  /** A provider's base URL, without a trailing slash. Africa's Talking has two more hosts. */
  url(provider: SimulatedProviderId, host?: 'data' | 'payments'): string
  /** Credentials that the simulator accepts, with its base URLs in the values. */
  credentials(provider: SimulatedProviderId): SimulatedCredentials
  /**
   * Sets a balance as the provider writes it ("125750.00", "4621.0000000"). Providers that write the currency
   * before the amount add "KES " to a plain number; any other text is sent unchanged ("KES 5,432.10").
   */
  setBalance(provider: SimulatedProviderId, walletKey: string, text: string): void
  /** Computes balances at each request, except those set afterwards; null stops this. */
  setBalanceSource(balances: BalanceSource | null): void
  /** Sets or, with null, clears a provider's fault. Throws if the provider has no fault of that name. */
  setFault(provider: SimulatedProviderId, fault: SimulatedFault | null): void
  /** Names of all faults: the provider's documented errors, then the generic ones. */
  faultNames(provider: SimulatedProviderId): readonly string[]
  /** Names of other documented forms of a successful response, switched on through `fault`. */
  variantNames(provider: SimulatedProviderId): readonly string[]
  /** Resolves with the next request to this provider that arrives after the call. */
  nextRequest(provider: SimulatedProviderId): Promise<RecordedRequest>
  /** Revokes every token minted so far. */
  expireTokens(provider: SimulatedProviderId): void
  /** Stops the server and closes every connection, including hanging ones. */
  stop(): Promise<void>
}
