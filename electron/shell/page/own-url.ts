/** Scheme and host reserved for the popover's files. */
export const appScheme = 'app'
const appHost = 'salio'
export const popoverUrl = `${appScheme}://${appHost}/index.html`

/** Whether a URL points to one of the popover's own files. */
export function isOwnUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === `${appScheme}:` && url.host === appHost
}
