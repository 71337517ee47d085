/** The scheme and host the popover's files are served from, and nothing else. */
export const scheme = 'app'
export const host = 'salio'
export const page = `${scheme}://${host}/index.html`

/** Whether an address is one of the popover's own files. */
export function isOurs(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === `${scheme}:` && url.host === host
}
