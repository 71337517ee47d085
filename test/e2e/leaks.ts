/** The shapes a secret takes on its way into a file or a message, as bytes in Latin-1. */
export function formsOf(secret: string): readonly string[] {
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

/** What is sure to stand in base64 text that has the secret in it, at each of the three ways it can fall. */
function inBase64(bytes: Buffer, shift: number): string[] {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
  // The first and last characters also depend on what stands around the secret.
  const sure = text.slice(shift === 0 ? 0 : 4, -4)
  return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')]
}

/** Which secrets, by name, stand in a text in whatever form. */
export const leaksIn = (text: string, secrets: ReadonlyMap<string, readonly string[]>): string[] =>
  [...secrets].flatMap(([name, forms]) => (forms.some(form => text.includes(form)) ? [name] : []))
