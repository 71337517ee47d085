/** A user's name and password at a proxy. */
export interface Login {
  readonly user: string
  readonly password: string
}

/** Where logins are kept, by the proxy's "host:port". */
export interface ProxyLogins {
  /** The login for a proxy that asks, null where none is known. Rejects with a SalioError of kind 'keychain'. */
  of(proxy: string): Promise<Login | null>
  /** The proxy would not have it: it must not be given again, for an office locks an account after a few tries. */
  refused(proxy: string, login: Login): void
}

/** Nobody to ask. */
export const noLogins: ProxyLogins = { of: async () => null, refused: () => undefined }
