import type { Messages } from '../en/index.ts'

export const update: Messages['update'] = {
  found: { restart: 'La version {version} est prête.', page: 'La version {version} est disponible.' },
  take: { restart: 'Redémarrer pour mettre à jour', page: 'Ouvrir la page de téléchargement' },
  look: 'Chercher les nouvelles versions',
  lookNote:
    'Une fois par jour, Salio demande à GitHub quelle est la dernière version. GitHub voit ainsi votre adresse internet\u202f; aucun solde, aucune clé ni aucun nom n’est envoyé.',
  lookNow: 'Vérifier maintenant',
  never: 'Pas encore vérifié.',
  newest: 'C’était la dernière version au {time}.',
  older: 'Dernière vérification\u00a0: {time}.',
  failed:
    'Salio n’a pas pu vérifier s’il y a une nouvelle version ({time}). Il continue comme avant et réessaiera.'
}
