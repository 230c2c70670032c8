/** Made by the build (`esbuild.config.mjs`): another text whenever the sources of the reader are others. */
declare module 'reader-version' {
	export const READER_VERSION: string;
}
