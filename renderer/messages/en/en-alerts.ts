/** English texts: alert settings and snoozing. */
export const alerts = {
  snooze: 'Snooze',
  snoozeHour: 'Snooze 1 h',
  snoozeAll: 'Snooze all alerts',
  spans: {
    hour: '1 hour',
    tomorrow: 'Until tomorrow 08:00',
    recovery: 'Until it recovers'
  },
  snoozed: 'Snoozed',
  allSnoozed: 'Alerts snoozed',
  until: 'until {time}',
  untilRecovery: 'until it recovers',
  undo: 'Undo',
  end: 'End snooze',
  suggested: 'Suggested from a day’s spending: {low} and {critical}.',
  useSuggested: 'Use these',
  lastsLessThan: 'Or when it lasts less than',
  dailyShare: 'Or below this share of a day’s spending',
  shareNote: 'Providers advise 20%.',
  unclearHours: 'Write the time in hours, like {example}.',
  unclearShare: 'Write a whole percentage from 1 to 100, like {example}.',
  notifications: 'Low-balance notifications',
  remind: 'Remind again every',
  reminders: { off: 'Off', hour: '1 hour', fourHours: '4 hours', day: 'Day' },
  quietHours: 'Quiet hours',
  from: 'From',
  to: 'To',
  days: 'Starting on',
  noDays: 'Choose at least one day, otherwise there are no quiet hours.',
  comesThrough: 'Critical alerts still come through',
  test: 'Send test notification',
  arrived: 'Sent. If you saw nothing, look at your system’s do-not-disturb.',
  notArrived: 'Your system refused it. Allow notifications for Salio in its settings.',
  trouble:
    'Your desktop refused the last notification. Check that notifications are allowed for Salio, then send a test.'
}
