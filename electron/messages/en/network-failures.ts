import type { NetworkFailures } from '../dictionary.ts'

/** Failures between this computer and the provider. */
export const networkFailures: NetworkFailures = {
  'testing.nobody': {
    short: 'Nothing answers',
    what: 'Nothing answers at {address}.',
    next: 'Is the service running? Check the address, and its port if it has one.'
  },
  'testing.notFound': {
    short: 'Address not found',
    what: 'There is no {address}.',
    next: 'Check the address, letter by letter.'
  },
  timeout: {
    short: 'No answer',
    what: '{provider} took too long to answer.',
    next: 'Salio keeps trying. Nothing to do.'
  },
  offline: {
    short: 'Not reachable',
    what: 'This computer knows no way to {provider}.',
    next: 'Check its network connection. Salio keeps trying.'
  },
  'unresolved.notFound': {
    short: 'Address not found',
    what: 'The address of {provider} cannot be found.',
    next: 'Check the address in the account. If it is right, this network may block it; Salio keeps trying.'
  },
  'unresolved.refused': {
    short: 'Address not found',
    what: 'The name service of this network would not say where {provider} is.',
    next: 'Salio keeps trying. If it lasts, this network may block it: use another one.'
  },
  'unresolved.noAnswer': {
    short: 'Address not found',
    what: 'The name service of this network did not answer, so {provider} could not be found.',
    next: 'Salio keeps trying. If web pages do not open either, restart the router.'
  },
  portal: {
    short: 'Network sign-in',
    what: 'Something else answered instead of {provider}. This network may want you to sign in.',
    next: 'Open a browser, sign in if it asks you to, then refresh. If nothing asks, a guard in front of {provider} may have turned Salio away: it keeps trying.'
  },
  redirected: {
    short: 'Sent elsewhere',
    what: '{provider} pointed to another address, where your key must not go.',
    next: 'This network may want you to sign in: open a browser. Otherwise check the address in the account.'
  },
  redirectedWithinOrigin: {
    short: 'Moved',
    what: '{provider} moved this call to another of its own addresses.',
    next: 'Check the address in the account: perhaps a slash is missing at its end, or one too many. If it is right, update Salio.'
  },
  insecure: {
    short: 'Not secure',
    what: 'The address would send your key in the open, so nothing was sent.',
    next: 'Use an address that begins with https://.'
  },
  'certificate.expired': {
    short: 'Not secure',
    what: 'The certificate of {provider} has expired, so nothing was sent.',
    next: 'Check this computer’s date and time first. If they are right, {provider} has to renew it; Salio keeps trying.'
  },
  'certificate.notYetValid': {
    short: 'Not secure',
    what: 'The certificate of {provider} is not valid yet, so nothing was sent.',
    next: 'Check this computer’s date and time: they are probably behind.'
  },
  'certificate.host': {
    short: 'Not secure',
    what: 'What answered has a certificate for another name than {provider}’s, so nothing was sent.',
    next: 'Check the address in the account, and the network you are on.'
  },
  'certificate.untrusted': {
    short: 'Not secure',
    what: 'This computer does not trust the certificate shown for {provider}, so nothing was sent.',
    next: 'If this is an office network, ask whoever looks after it to install its certificate on this computer. Otherwise use another network.'
  },
  'certificate.impersonated': {
    short: 'Not secure',
    what: 'Something else answered in place of {provider}, with a certificate of its own. Nothing was sent.',
    next: 'This network may want you to sign in: open a browser. If an office checks what is sent, ask it to install its certificate on this computer. Otherwise somebody may be listening: use another network.'
  },
  'certificate.inspected': {
    short: 'Not secure',
    what: 'Something between you and {provider} opens what is sent, and showed a certificate of its own. Nothing was sent.',
    next: 'You use a proxy, so this is probably a check by your office. Ask whoever looks after the network to install its certificate on this computer. If nobody knows of it, use another network.'
  },
  'proxy.password': {
    short: 'Proxy password',
    what: 'This network’s proxy, {proxy}, asks for a user name and password.',
    next: 'Type them here, or ask whoever looks after the network.'
  },
  'proxy.otherRealm': {
    short: 'Proxy password',
    what: 'This network’s proxy, {proxy}, asks for a different login than the one you gave it.',
    next: 'You may be in another network than before. Ask whoever looks after it, then type its login here.'
  },
  'proxy.refused': {
    short: 'Proxy problem',
    what: 'This network’s proxy, {proxy}, does not let Salio reach {provider}.',
    next: 'Ask whoever looks after the network to allow it. Salio keeps trying.'
  },
  'proxy.scheme': {
    short: 'Proxy problem',
    what: 'This network’s proxy, {proxy}, wants a sign-in by {schemes}. Salio can sign in by Basic only, so no password was sent.',
    next: 'Ask whoever looks after the network to allow Basic, or to let this computer reach {provider} without a sign-in.'
  },
  'proxy.schemeUnnamed': {
    short: 'Proxy problem',
    what: 'This network’s proxy, {proxy}, wants a sign-in of a kind that Salio does not know, so no password was sent.',
    next: 'Ask whoever looks after the network to allow Basic, or to let this computer reach {provider} without a sign-in.'
  },
  'proxy.unreachable': {
    short: 'Proxy problem',
    what: 'Salio cannot get through this network’s proxy, {proxy}.',
    next: 'Check the proxy in your system’s network settings. Salio keeps trying.'
  }
}
