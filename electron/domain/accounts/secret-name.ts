const WORDS =
  /(^|[^a-z])(pass|password|passwd|pwd|pin|secret|secrets|token|tokens|key|keys|apikey|auth|authorization|bearer|credential|credentials|cookie|signature|session|jwt|otp)([^a-z]|$)/

/**
 * Whether a name suggests a secret: "X-Api-Key", "accessToken", "client_secret". For headers, query
 * parameters and members of a response.
 */
export const isSecretName = (name: string): boolean =>
  WORDS.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase())
