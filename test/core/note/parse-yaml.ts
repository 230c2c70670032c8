import { parse } from 'yaml';
import type { ParseYaml } from '../../../src/core/note/frontmatter';

/** YAML as the command line reads it, without the warnings that the package prints. */
export const parseYaml: ParseYaml = (text) => parse(text, { logLevel: 'error' });
