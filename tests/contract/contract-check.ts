import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';
import type { RecordedRequest } from '../../src/sandbox/world/types.ts';

const folder = join(import.meta.dirname, '../../../shared/data');
const specFiles = [
  'powerbi-swagger.json',
  'fabric-connections.json',
  'fabric-gateways.json',
  'fabric-workspaces.json',
] as const;

export const haveSpecifications = specFiles.every((file) => existsSync(join(folder, file)));
export const skipLine = `skipped: Microsoft's API descriptions are not in ${folder}`;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Json;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly schema?: Json; readonly headers?: Json } | undefined>>;
}

type Json = Record<string, unknown>;

interface Specification {
  readonly basePath?: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly definitions: Readonly<Record<string, Json>>;
}

interface Known {
  readonly service: string;
  readonly file: string;
  readonly method: string;
  readonly parts: readonly string[];
  readonly operation: Operation;
}

/** Holds requests and answers against Microsoft's own descriptions of the two APIs. */
export interface ContractCheck {
  /** What is wrong with it, in sentences; none is good. */
  findFaults(recorded: RecordedRequest): string[];
  /** undefined: in no description (long-running operations are in none of the slices). */
  findOperationId(recorded: RecordedRequest): string | undefined;
}

export function readContractCheck(): ContractCheck {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  // Get Refresh Execution Details writes its times without a zone (facts/API.md 5.2).
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)) && text.includes('T'));
  const known = specFiles.flatMap((file) => readOperations(ajv, file));
  const compiled = new Map<string, ValidateFunction>();
  const findKnown = ({ service, method, path }: RecordedRequest) =>
    known.find((each) => each.service === service && each.method === method && fits(each.parts, path.split('/')));
  const validate = (file: string, schema: Json, value: unknown, what: string): string[] => {
    const key = `${file} ${JSON.stringify(schema)}`;
    const check = compiled.get(key) ?? ajv.compile(absolute(file, schema) as Json);
    compiled.set(key, check);
    if (check(value)) return [];
    return (check.errors ?? []).map((error) => `${what}${error.instancePath}: ${error.message ?? 'wrong'}`);
  };
  return {
    findOperationId: (recorded) => findKnown(recorded)?.operation.operationId,
    findFaults: (recorded) => {
      const found = findKnown(recorded);
      if (found === undefined) return [`${recorded.method} ${recorded.path} is in no description`];
      const { file, operation } = found;
      return [
        ...findRequestFaults(found, recorded, validate),
        ...findAnswerFaults(file, operation, recorded, validate),
      ].map((fault) => `${operation.operationId}: ${fault}`);
    },
  };
}

type Validate = (file: string, schema: Json, value: unknown, what: string) => string[];

function findRequestFaults({ file, operation }: Known, recorded: RecordedRequest, validate: Validate): string[] {
  const parameters = operation.parameters ?? [];
  const inQuery = parameters.filter((each) => each.in === 'query');
  const unknown = Object.keys(recorded.query).filter((name) => !inQuery.some((each) => each.name === name));
  const missing = inQuery.filter((each) => each.required === true && recorded.query[each.name] === undefined);
  const body = parameters.find((each) => each.in === 'body');
  const faults = [
    ...unknown.map((name) => `unknown query parameter ${name}`),
    ...missing.map((each) => `query parameter ${each.name} is missing`),
  ];
  if (recorded.body === undefined) return faults.concat(body?.required === true ? ['the body is missing'] : []);
  if (body?.schema === undefined) return [...faults, 'a body where none is described'];
  return [...faults, ...validate(file, body.schema, recorded.body, 'request')];
}

function findAnswerFaults(file: string, operation: Operation, recorded: RecordedRequest, validate: Validate): string[] {
  const response = operation.responses[String(recorded.status)] ?? operation.responses['default'];
  if (response === undefined) return recorded.status < 400 ? [`status ${recorded.status} is not described`] : [];
  const names = Object.keys(recorded.headers).map((name) => name.toLowerCase());
  const described = recorded.status < 400 || recorded.status === 429 ? Object.keys(response.headers ?? {}) : [];
  const faults = described
    .filter((name) => !names.includes(name.toLowerCase()))
    .map((name) => `header ${name} is missing`);
  if (response.schema === undefined) {
    return faults.concat(recorded.answer === undefined ? [] : ['a body where none is described']);
  }
  return [...faults, ...validate(file, response.schema, recorded.answer, 'answer')];
}

function readOperations(ajv: Ajv, file: string): Known[] {
  const specification = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Specification;
  const service = file.startsWith('powerbi') ? 'powerBi' : 'fabric';
  ajv.addSchema({ $id: file, definitions: repair(service, specification.definitions) });
  return Object.entries(specification.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'parameters')
      .map(([method, operation]) => ({
        service,
        file,
        method: method.toUpperCase(),
        parts: `${specification.basePath ?? ''}${path}`.split('/'),
        operation,
      })),
  );
}

/** Takes out the traps of Microsoft's file that facts/API.md 0 lists: upper-cased names, and a notifyOption that enhanced refreshes must not have. */
function repair(service: string, definitions: Specification['definitions']): Record<string, Json> {
  if (service === 'fabric') return { ...definitions };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      const properties = definition['properties'] as Record<string, Json> | undefined;
      const repaired = properties && Object.fromEntries(Object.entries(properties).map(lowerFirst));
      const { required, ...rest } = definition;
      const kept = name === 'DatasetRefreshRequest' ? {} : { required };
      return [name, { ...rest, ...(required === undefined ? {} : kept), ...(repaired && { properties: repaired }) }];
    }),
  );
}

function lowerFirst([name, schema]: [string, Json]): [string, Json] {
  return [name.charAt(0).toLowerCase() + name.slice(1), schema];
}

function absolute(file: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => absolute(file, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === '$ref' && typeof each === 'string' && each.startsWith('#') ? `${file}${each}` : absolute(file, each),
    ]),
  );
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length && pattern.every((piece, index) => piece.startsWith('{') || piece === parts[index])
  );
}
