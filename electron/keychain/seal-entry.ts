/** The keychain entry of the key that seals pay-in details. No account's id, which is random, is called like it. */
export const SEAL_ENTRY = ['pay-in', 'seal'] as const
