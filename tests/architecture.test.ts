import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(import.meta.dirname, '../src');

/** Which layers each layer may import, beside itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ports: ['core'],
  cards: ['core'],
  flows: ['cards', 'ports', 'core'],
  inbound: ['flows', 'cards', 'ports', 'core'],
  outbound: ['ports', 'core'],
  tab: [],
  sandbox: ['ports', 'core'],
  app: ['config', 'inbound', 'outbound', 'flows', 'cards', 'ports', 'core', 'tab'],
  config: [],
  main: ['app', 'config', 'outbound'],
  cli: ['main', 'app', 'config', 'sandbox', 'outbound', 'flows', 'ports', 'core'],
};

/** Libraries that core may use: they compute, and reach nothing outside. */
const corePackages = ['luxon', 'windows-iana'];
const botPackages = /^(botbuilder|botframework)/;

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(path.join(src, file), 'utf8');
  const statements = /^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statements)].map(([, from, bare, dynamic]) => ({
    file,
    layer: layerOf(file),
    target: from ?? bare ?? dynamic ?? '',
  }));
});

function layerOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function targetLayer({ file, target }: Import): string {
  return layerOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), target)));
}

describe('the house', () => {
  it('has only the folders that the design names', () => {
    expect(files.map(layerOf).filter((layer) => !(layer in arrows))).toEqual([]);
  });

  it.each(Object.keys(arrows))('%s imports only what its arrows allow', (layer) => {
    const wrong = imports
      .filter((each) => each.layer === layer && each.target.startsWith('.'))
      .filter((each) => targetLayer(each) !== layer && arrows[layer]?.includes(targetLayer(each)) !== true)
      .map(({ file, target }) => `${file} imports ${target}`);

    expect(wrong).toEqual([]);
  });

  it('keeps core free of Node, SDKs and clocks', () => {
    const core = files.filter((file) => layerOf(file) === 'core');
    const foreign = imports
      .filter(({ layer, target }) => layer === 'core' && !target.startsWith('.') && !corePackages.includes(target))
      .map(({ file, target }) => `${file} imports ${target}`);
    const clocks = core.filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\./.test(readFileSync(path.join(src, file), 'utf8')),
    );

    expect([...foreign, ...clocks]).toEqual([]);
  });

  it('knows botbuilder only in inbound and outbound/teams', () => {
    const wrong = imports
      .filter(({ target }) => botPackages.test(target))
      .filter(({ file }) => !file.startsWith('inbound/') && !file.startsWith('outbound/teams/'))
      .map(({ file }) => file);

    expect(wrong).toEqual([]);
  });

  it('lets only one file speak to teams-js', () => {
    const users = new Set(
      imports.filter(({ target }) => target.startsWith('@microsoft/teams-js')).map(({ file }) => file),
    );

    expect(users.size).toBeLessThanOrEqual(1);
  });

  it('keeps storage behind its port', () => {
    const wrong = imports
      .filter(({ target }) => /^(kysely|pg|pg-boss|@electric-sql\/pglite)$/.test(target))
      .filter(({ file }) => !file.startsWith('outbound/storage/'))
      .map(({ file }) => file);

    expect(wrong).toEqual([]);
  });
});
