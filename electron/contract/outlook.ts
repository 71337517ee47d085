export type { ForecastPoint } from '../domain/ahead.ts'
export type { Outlook } from '../domain/outlook.ts'
export type { Confidence } from '../domain/pace.ts'
