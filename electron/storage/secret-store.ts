/** Secrets by account and field. Every method rejects with a SalioError of kind 'keychain' and nothing else. */
export interface SecretStore {
  /**
   * The secret; rejects with problem 'missing' where there is none.
   * @param asked whether the user wishes it now, who may then be asked to unlock what is locked
   */
  get(accountId: string, field: string, asked?: boolean): Promise<string>
  set(accountId: string, field: string, value: string): Promise<void>
  /** Deleting what is not there is no error. */
  delete(accountId: string, field: string): Promise<void>
}
