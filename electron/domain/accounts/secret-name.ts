/**
 * Parts of words that only a secret's name has, in English, French, Kiswahili, Portuguese and Spanish. Two words of one
 * name may have anything but letters between them.
 */
const STEMS = [
  'token(?!ya|i[sz])',
  'secret(?!ar)',
  'passw',
  'ssword',
  'passphrase',
  'passcode',
  'pswd',
  'pwd',
  'credential',
  'bearer',
  'signature',
  'authori[sz]ation',
  'auth_?(?:string|header|data|value|hash)(?![a-z])',
  'authentication',
  'assertion',
  'cookie',
  'jwt',
  'hmac',
  'mnemonic',
  'sess(?:ion)?id(?![a-z])',
  'm?pin(?:code|number|block)',
  'user_?pin(?![a-z])',
  '(?:api|app|private|secret|access)_?key(?!board|word|note|pad)',
  '(?:access|auth|security|secure|verification|verify|activation|otp|sms)_?code',
  '(?:seed|recovery)_?phrase',
  'mot_?(?:de_?)?passe',
  'code_?(?:d_?)?acces(?![a-z])',
  'confidentiel',
  'cle_?(?:api|secrete|privee|acces)',
  'jeton',
  'nenosiri',
  'nywila',
  'siri(?![a-z])',
  'ufunguo',
  'senha',
  'chave',
  'segredo',
  'palavra_?passe',
  'contrasen'
]

/** Whole words. */
const WORDS =
  'pass|pin|pins|key|keys|auth|oauth|session|sessions|otp|totp|hotp|sig|sign|pw|psw|psk|cvv|cvc|mdp|cle|cles|clef|clefs|clave|claves|creds?|funguo'

/** Ordinary words that end like a secret's name. */
const ORDINARY = {
  key: 'mon|don|tur|hoc|joc|whis|lac|smo|flun|mic',
  pin: 's|hair|king|linch|under|push|ten|top|tops|tails|clothes|lu|cho|cris',
  pass: 'com|by|sur|tres|over|under|encom'
}

const endingIn = (word: keyof typeof ORDINARY): string =>
  `(?<!(?<![a-z])(?:${ORDINARY[word]}))${word}s?(?![a-z])`

const STEM = new RegExp(STEMS.join('|'))
const WORD = new RegExp(
  [
    `(?<![a-z])(?:${WORDS})(?![a-z])`,
    ...(['key', 'pin', 'pass'] as const).map(endingIn),
    'auth(?![a-z])'
  ].join('|')
)

/** What a name ends with that says something about a secret: "token_type", "signatureDate", "pin_required". */
const ABOUT =
  /_(?:type|date|at|time|count|status|expiry|expires|expires_in|expired|expiration|version|algorithm|method|mode|length|format|required|enabled|ttl|lifetime)$/

/** Characters. A name as long as that is none. */
const MAX_NAME = 1_000

/** In lower case, without accents and invisible characters, and with _ for all that is no letter. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/_$/, '')

/**
 * Whether a name is one of a secret, however it is written: "X-Api-Key", "accessToken", "client_secret", "appkey",
 * "mpin2", "Clé". For headers, query parameters, parts of a path and members of a body or an answer.
 */
export function isSecretName(name: string): boolean {
  if (name.length > MAX_NAME) return true
  const words = plain(name.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1_$2'))
  // Capitals need not begin a word: "ToKeN".
  return !ABOUT.test(words) && (WORD.test(words) || STEM.test(words) || STEM.test(plain(name)))
}
