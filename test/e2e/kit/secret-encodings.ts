/** The encodings in which a secret may get into a file or message, each as bytes read as Latin-1. */
export function encodingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const forms = [
    bytes.toString('latin1'),
    Buffer.from(encodeURIComponent(secret)).toString('latin1'),
    Buffer.from(JSON.stringify(secret).slice(1, -1)).toString('latin1'),
    bytes.toString('hex'),
    bytes.toString('utf16le') === '' ? '' : Buffer.from(secret, 'utf16le').toString('latin1'),
    ...[0, 1, 2].flatMap(shift => inBase64(bytes, shift))
  ]
  return [...new Set(forms)].filter(form => form.length > 5)
}

/** The substring that base64 text must contain if it encodes the secret after `shift` other bytes (mod 3). */
function inBase64(bytes: Buffer, shift: number): string[] {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
  // The first and last characters also depend on the bytes around the secret.
  const certain = text.slice(shift === 0 ? 0 : 4, -4)
  return [certain, certain.replaceAll('+', '-').replaceAll('/', '_')]
}

/** The names of the secrets that a text contains in any encoding. */
export const findLeaks = (text: string, secrets: ReadonlyMap<string, readonly string[]>): string[] =>
  [...secrets].flatMap(([name, forms]) => (forms.some(form => text.includes(form)) ? [name] : []))
