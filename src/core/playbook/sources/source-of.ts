import type { DataSourceKind } from '../../diagnosis/types.ts';
import { databases } from './databases.ts';
import { filesAndWeb } from './files-and-web.ts';
import { services } from './services.ts';
import type { SourcePart } from './source-part.ts';

const sources: Readonly<Record<DataSourceKind, SourcePart>> = { ...databases, ...services, ...filesAndWeb };

export function sourceOf(kind: DataSourceKind): SourcePart {
  return sources[kind];
}
