/** User name and password for a proxy. */
export interface Login {
  readonly user: string
  readonly password: string
}

/** Source of proxy credentials, by the proxy's "host:port". */
export interface ProxyLogins {
  /**
   * Credentials for a proxy that requires them, null if none are known. Rejects with a SalioError of kind
   * 'keychain'.
   */
  of(proxy: string): Promise<Login | null>
  /**
   * Reports rejected credentials. They must not be tried again, as companies lock accounts after a few
   * failures.
   */
  refused(proxy: string, login: Login): void
}

/** A source without any credentials. */
export const noLogins: ProxyLogins = { of: async () => null, refused: () => undefined }
