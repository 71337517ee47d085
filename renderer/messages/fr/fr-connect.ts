import type { Messages } from '../en/index.ts'

export const connect: Messages['connect'] = {
  title: 'Connecter un portefeuille',
  titleOf: 'Connecter {provider}',
  step: 'Étape {step} sur 3 · {name}',
  steps: ['fournisseur', 'identifiants', 'seuils d’alerte'],
  search: 'Chercher un fournisseur',
  providers: 'Fournisseurs',
  noMatch: 'Aucun fournisseur ne porte ce nom.',
  name: 'Nom',
  environment: 'Environnement',
  checkEvery: 'Fréquence de lecture',
  advanced: 'Avancé',
  instead: 'Utiliser plutôt {labels}',
  kept: 'Conservé dans le trousseau du système. Ne quitte cet ordinateur que pour {provider}.',
  unchanged: 'Inchangé',
  show: 'Afficher {label}',
  test: 'Tester la connexion',
  testing: 'Test en cours…',
  continue: 'Continuer',
  connected: 'Connecté.',
  found: {
    one: '{count} portefeuille trouvé.',
    other: '{count} portefeuilles trouvés.'
  },
  fill: 'Remplissez «\u00a0{label}\u00a0».',
  thresholdsNote:
    'Salio vous prévient quand un portefeuille passe sous ces seuils d’alerte. Vous pouvez les changer à tout moment.',
  done: 'Terminer',
  keep: 'Garder jusqu’à ce que je quitte',
  environmentSwitched:
    '«\u00a0{label}\u00a0»\u00a0: cette valeur est pour {environment}\u202f; Environnement est réglé sur {environment}.',
  belongs: 'Cela ressemble à «\u00a0{label}\u00a0». Collez-le dans ce champ.',
  endsIn: 'Se termine par {end}.',
  unverified: 'Non vérifié',
  unverifiedNote:
    'La documentation de {provider} laisse des points ouverts. Comparez le premier solde avec votre tableau de bord, et dites-nous ce que vous avez vu\u00a0: {address}'
}
