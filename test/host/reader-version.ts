/** Stands for the module that the build makes. */
export const READER_VERSION = 'test';
