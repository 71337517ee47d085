export * from '#renderer/gallery/samples.ts'
