import type { Messages } from '../en/index.ts'

export const alerts: Messages['alerts'] = {
  snooze: 'Mettre en pause',
  snoozeHour: 'Pause 1 h',
  snoozeAll: 'Mettre les alertes en pause',
  spans: {
    hour: '1 heure',
    tomorrow: 'Jusqu’à demain 08:00',
    recovery: 'Jusqu’à son retour'
  },
  snoozed: 'En pause',
  allSnoozed: 'Alertes en pause',
  until: 'jusqu’à {time}',
  untilRecovery: 'jusqu’à son retour',
  undo: 'Annuler',
  end: 'Reprendre',
  suggested: 'Suggérés d’après les dépenses d’un jour\u00a0: {low} et {critical}.',
  useSuggested: 'Utiliser ces seuils',
  lastsLessThan: 'Ou s’il tient moins de',
  dailyShare: 'Ou sous cette part des dépenses d’un jour',
  shareNote: 'Les fournisseurs conseillent 20\u202f%.',
  unclearHours: 'Écrivez la durée en heures, comme {example}.',
  unclearShare: 'Écrivez un pourcentage entier de 1 à 100, comme {example}.',
  notifications: 'Notifications de solde bas',
  remind: 'Rappeler',
  reminders: {
    off: 'Jamais',
    hour: 'Toutes les heures',
    fourHours: 'Toutes les 4 heures',
    day: 'Chaque jour'
  },
  quietHours: 'Heures calmes',
  from: 'De',
  to: 'À',
  days: 'Début le',
  noDays: 'Choisissez au moins un jour, sinon il n’y a pas d’heures calmes.',
  comesThrough: 'Les alertes critiques passent quand même',
  test: 'Envoyer une notification d’essai',
  arrived: 'Envoyée. Si vous n’avez rien vu, regardez le mode Ne pas déranger.',
  notArrived: 'Le système l’a refusée. Autorisez les notifications de Salio dans ses réglages.',
  trouble:
    'Votre système a refusé la dernière notification. Vérifiez que celles de Salio sont autorisées, puis envoyez un essai.'
}
