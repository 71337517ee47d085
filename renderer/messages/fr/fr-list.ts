import type { Messages } from '../en/index.ts'

export const list: Messages['list'] = {
  paste: 'Coller une liste',
  hint: 'Collez des montants ici, ou déposez un fichier CSV ou texte.',
  choose: 'Choisir un fichier',
  remove: 'Retirer la liste',
  pasted: 'Liste collée',
  column: 'Colonne',
  times: 'Moment dans',
  noTimes: 'Aucune colonne',
  unnamed: 'Colonne {number}',
  summary: '{name} · {column} · {amounts}',
  amounts: { one: '{count} montant', other: '{count} montants' },
  problems: {
    one: 'Une ligne n’est pas claire, la liste n’a donc pas été comptée.',
    other: '{count} lignes ne sont pas claires, la liste n’a donc pas été comptée.'
  },
  moreLines: { one: 'et {count} autre ligne', other: 'et {count} autres lignes' },
  line: 'Ligne {line}\u00a0: {why}',
  unreadable: 'Ce fichier ne se lit pas comme du texte. Enregistrez-le en CSV et apportez-le de nouveau.',
  broken: {
    empty: 'Il ne contient pas de liste.',
    noAmounts: 'Aucune colonne ne ressemble à des montants.',
    quote: 'Un guillemet de la ligne {line} n’est pas fermé. Corrigez-le et apportez la liste de nouveau.'
  },
  faults: {
    empty: 'il n’y a pas de montant.',
    notANumber: '«\u00a0{value}\u00a0» n’est pas un montant.',
    negative: '«\u00a0{value}\u00a0» est négatif.',
    zero: '«\u00a0{value}\u00a0» n’est rien à payer.',
    tooManyDecimals: '«\u00a0{value}\u00a0» a plus de décimales que {currency}.',
    ambiguous: '«\u00a0{value}\u00a0» se lit de deux façons. Écrivez-le sans séparer les milliers.',
    otherCurrency: '«\u00a0{value}\u00a0» n’est pas en {currency}.',
    cells: 'elle n’a pas autant de colonnes que les autres.',
    looksLikeTotal: '«\u00a0{value}\u00a0» semble être le total des précédents.',
    notAMoment: '«\u00a0{value}\u00a0» n’est pas un moment.',
    monthFirst:
      '«\u00a0{value}\u00a0» commence par le mois. Commencez par le jour, ou écrivez 2026-11-21 14:05.'
  },
  totalLeftOut: 'Le total de la ligne {line} est laissé de côté.',
  leaveOut: 'Laisser le total de côté',
  count: 'C’est un paiement'
}
