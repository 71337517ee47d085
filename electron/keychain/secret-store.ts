/**
 * Secrets by account and field. Every method rejects with a SalioError of kind 'keychain' and with nothing
 * else.
 */
export interface SecretStore {
  /**
   * Rejects with problem 'missing' where there is no such secret.
   * @param asked whether the user has requested it just now; only then may they be prompted to unlock the
   *   keychain
   */
  get(accountId: string, field: string, asked?: boolean): Promise<string>
  set(accountId: string, field: string, value: string): Promise<void>
  /** Deleting a missing secret is no error. */
  delete(accountId: string, field: string): Promise<void>
}
