export type { Outlook } from '#domain/forecast/outlook.ts'
export type { Confidence } from '#domain/forecast/pace.ts'
export type { ForecastPoint } from '#domain/forecast/projection.ts'
