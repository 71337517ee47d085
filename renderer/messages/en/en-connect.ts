import type { PluralForms } from '#messages/plural.ts'

const found: PluralForms = {
  one: 'Found 1 wallet.',
  other: 'Found {count} wallets.'
}

/** English texts: connecting a wallet. */
export const connect = {
  title: 'Connect a wallet',
  titleOf: 'Connect {provider}',
  step: 'Step {step} of 3 · {name}',
  steps: ['provider', 'credentials', 'alert levels'],
  search: 'Search providers',
  providers: 'Providers',
  noMatch: 'No provider is called that.',
  name: 'Name',
  environment: 'Environment',
  checkEvery: 'Check every',
  advanced: 'Advanced',
  instead: 'Use {labels} instead',
  kept: 'Kept in your system keychain. It never leaves this computer except to {provider}.',
  unchanged: 'Unchanged',
  show: 'Show {label}',
  test: 'Test connection',
  testing: 'Testing…',
  continue: 'Continue',
  connected: 'Connected.',
  found,
  fill: 'Fill in “{label}”.',
  thresholdsNote:
    'Salio tells you when a wallet falls below these alert levels. You can change them at any time.',
  done: 'Done',
  keep: 'Keep until I quit',
  environmentSwitched: 'This {label} is for {environment}; Environment is set to {environment}.',
  belongs: 'This looks like the {label}. Paste it there.',
  endsIn: 'Ends in {end}.',
  unverified: 'Unverified',
  unverifiedNote:
    '{provider}’s documentation leaves some facts open. Compare the first balance with your dashboard, and tell us what you saw: {address}'
}
