import type { NetworkFailures } from '../dictionary.ts'

/** Failures between this computer and the provider. */
export const networkFailures: NetworkFailures = {
  timeout: {
    short: 'No answer',
    what: '{provider} took too long to answer.',
    next: 'Salio keeps trying. Nothing to do.'
  },
  offline: {
    short: 'Offline',
    what: 'There is no internet.',
    next: 'Salio reads again once you are connected.'
  },
  portal: {
    short: 'Network sign-in',
    what: 'Something else answered instead of {provider}. This network may want you to sign in.',
    next: 'Open a browser, sign in if it asks you to, then refresh.'
  },
  redirected: {
    short: 'Sent elsewhere',
    what: '{provider} pointed to another address, where your key must not go.',
    next: 'This network may want you to sign in: open a browser. Else check the address in the account.'
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
    what: 'This computer does not trust the certificate that answered for {provider}, so nothing was sent.',
    next: 'If this is an office network, ask whoever looks after it to install its certificate on this computer. Else use another network.'
  },
  'proxy.password': {
    short: 'Proxy password',
    what: 'This network’s proxy, {proxy}, asks for a user name and password.',
    next: 'Type them here, or ask whoever looks after the network.'
  },
  'proxy.unreachable': {
    short: 'Proxy problem',
    what: 'Salio cannot get through this network’s proxy, {proxy}.',
    next: 'Check the proxy in your system’s network settings. Salio keeps trying.'
  }
}
