import { resolve } from 'node:path';

/** Where the built page is, whether this runs from src or from dist. */
export const tabDir = import.meta.filename.endsWith('.ts')
  ? resolve(import.meta.dirname, '../../dist/tab')
  : import.meta.dirname;
