/** User name and password for a proxy. */
export interface ProxyCredentials {
  readonly user: string
  readonly password: string
}

/** Source of proxy credentials, by the proxy's "host:port". */
export interface ProxyLoginSource {
  /**
   * Credentials for a proxy that requires them, null if none are known. Rejects with a SalioError of kind
   * 'keychain'.
   */
  get(proxy: string): Promise<ProxyCredentials | null>
  /**
   * Reports rejected credentials. They must not be tried again, as companies lock accounts after a few
   * failures.
   */
  reportRefused(proxy: string, login: ProxyCredentials): void
}
