/** Scheme and host reserved for the popover's files. */
export const scheme = 'app'
export const host = 'salio'
export const page = `${scheme}://${host}/index.html`

/** Whether a URL points to one of the popover's own files. */
export function isOurs(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === `${scheme}:` && url.host === host
}
