/** Marks the file name of a package that is for tests only. */
export const testLabel = unofficial => (unofficial ? 'test-unofficial-electron' : 'test')
