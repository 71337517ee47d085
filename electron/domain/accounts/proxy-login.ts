/** User name and password for a proxy. */
export interface ProxyCredentials {
  readonly user: string
  readonly password: string
}

/** Source of proxy credentials, by the proxy's "host:port". */
export interface ProxyLoginSource {
  /**
   * Credentials for a proxy that requires them; null if none are known, 'otherRealm' if all that are known were
   * given for another realm. Rejects with a SalioError of kind 'keychain'.
   * @param realm what the proxy says the login is for (RFC 7235); "" if it does not say
   */
  get(proxy: string, realm: string): Promise<ProxyCredentials | 'otherRealm' | null>
  /**
   * Reports rejected credentials. They must not be tried again, as companies lock accounts after a few
   * failures.
   */
  reportRefused(proxy: string, login: ProxyCredentials): void
}
