const WORDS =
  /(^|[^a-z])(pass|password|passwd|pwd|pin|secret|secrets|token|tokens|key|keys|apikey|auth|authorization|bearer|credential|credentials|cookie|signature|session|jwt|otp)([^a-z]|$)/

/**
 * Whether what is called so is likely a secret: "X-Api-Key", "accessToken", "client_secret". For headers, address
 * parameters and members of an answer.
 */
export const isSecretName = (name: string): boolean =>
  WORDS.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase())
