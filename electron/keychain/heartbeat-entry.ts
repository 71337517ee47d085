/** The keychain entry of the address that the heartbeat calls. No account's id, which is random, is called like it. */
export const HEARTBEAT_ENTRY = ['heartbeat', 'address'] as const
