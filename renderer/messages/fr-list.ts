import type { Messages } from './en.ts'

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
    one: 'Une ligne n’est pas claire, rien de la liste n’est donc compté.',
    other: '{count} lignes ne sont pas claires, rien de la liste n’est donc compté.'
  },
  moreLines: { one: 'et {count} autre ligne', other: 'et {count} autres lignes' },
  line: 'Ligne {line} : {why}',
  unreadable: 'Ce fichier ne se lit pas comme du texte. Enregistrez-le en CSV et apportez-le de nouveau.',
  broken: {
    empty: 'Il ne contient pas de liste.',
    noAmounts: 'Aucune colonne ne ressemble à des montants.',
    quote: 'Un guillemet de la ligne {line} n’est pas fermé. Corrigez-le et apportez la liste de nouveau.'
  },
  faults: {
    empty: 'il n’y a pas de montant.',
    notANumber: '« {value} » n’est pas un montant.',
    negative: '« {value} » est négatif.',
    zero: '« {value} » n’est rien à payer.',
    tooManyDecimals: '« {value} » a plus de décimales que {currency}.',
    ambiguous: '« {value} » se lit de deux façons. Écrivez-le sans séparer les milliers.',
    otherCurrency: '« {value} » n’est pas en {currency}.',
    cells: 'elle n’a pas autant de colonnes que les autres.',
    looksLikeTotal: '« {value} » semble être le total des précédents.',
    notAMoment: '« {value} » n’est pas un moment.',
    monthFirst: '« {value} » commence par le mois. Commencez par le jour, ou écrivez 2026-11-21 14:05.'
  },
  totalLeftOut: 'Le total de la ligne {line} est laissé de côté.',
  leaveOut: 'Laisser le total de côté',
  count: 'C’est un paiement'
}
