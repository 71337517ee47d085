export type { Ahead } from '../domain/ahead.ts'
export type { Outlook } from '../domain/outlook.ts'
export type { Confidence } from '../domain/pace.ts'
