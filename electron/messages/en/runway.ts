import type { RunwayDictionary } from '../dictionary.ts'

export const runway: RunwayDictionary = {
  spans: {
    minutes: { one: '{count} min', other: '{count} min' },
    hours: { one: '{count} h', other: '{count} h' },
    days: { one: '{count} day', other: '{count} days' }
  },
  ranges: { minutes: '{least} to {most} min', hours: '{least} to {most} h', days: '{least} to {most} days' },
  under: 'under {span}',
  orMore: '{span} or more',
  about: 'about {span}',
  left: 'About {span} left',
  perhapsLeft: 'Perhaps {span} left',
  today: '{time} today',
  tomorrow: '{time} tomorrow',
  at: { good: 'Runs out around {when} {pace}.', fair: 'Likely runs out around {when} {pace}.' },
  in: { good: 'Runs out in {when} {pace}.', fair: 'Likely runs out in {when} {pace}.' },
  paces: {
    morning: 'at this morning’s pace',
    afternoon: 'at this afternoon’s pace',
    evening: 'at this evening’s pace',
    night: 'at tonight’s pace',
    usual: 'at its usual pace',
    present: 'at the present pace'
  },
  anyMoment: 'May run out any moment',
  noEnd: 'No end in sight'
}
