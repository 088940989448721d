import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { fillPlaceholders } from '../appPackage/fill-placeholders.ts';
import { pack, readEnvironment } from '../appPackage/pack.ts';

const root = join(import.meta.dirname, '..');
const schemas = join(root, '..', 'shared', 'data', 'teams-schemas');
const haveSchemas = existsSync(schemas);
if (!haveSchemas) {
  process.stdout.write(
    "skipped: the checks against Microsoft's schemas, because ../shared/data/teams-schemas is missing\n",
  );
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function localPackage() {
  return pack('local', await readEnvironment('local', {}));
}

describe('the app package', () => {
  it('has the manifest and the two icons at the root of the zip, and nothing else', async () => {
    const { zip, manifest } = await localPackage();
    const files = unzipSync(zip);

    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(JSON.parse(new TextDecoder().decode(files['manifest.json']))).toEqual(manifest);
    expect(JSON.stringify(manifest)).not.toContain('${{');
  });

  it('has a manifest that is valid by the schema of the app-manifest package', async () => {
    const { manifest } = await localPackage();

    expect(await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest)).toEqual([]);
  });

  (haveSchemas ? it : it.skip)("has a manifest that is valid by Microsoft's published schema", async () => {
    const { manifest } = await localPackage();
    const schema = await readJson(join(schemas, 'MicrosoftTeams.v1.30.schema.json'));
    const validate = (candidate: object) =>
      AppManifestUtils.validateAgainstSchema(candidate as TeamsManifest, schema as never);

    expect(await validate(manifest)).toEqual([]);
    expect(await validate({ ...manifest, bots: [{ scopes: ['everywhere'] }] })).not.toEqual([]);
  });

  it('is refused when the manifest breaks the schema', async () => {
    const values = await readEnvironment('local', {});

    await expect(pack('local', { ...values, BOT_ID: 'not a guid' })).rejects.toThrow(/not valid.*botId/);
  });

  it('asks for nothing it does not need', async () => {
    const { manifest } = await localPackage();

    expect(manifest).not.toHaveProperty('authorization');
    expect(JSON.stringify(manifest)).not.toContain('ChannelMessage.Read');
  });

  it('has the version of package.json', async () => {
    const { version } = (await readJson(join(root, 'package.json'))) as { version: string };

    expect((await localPackage()).manifest).toMatchObject({ version });
  });

  it('names every missing value in one sentence', async () => {
    const values = { ...(await readEnvironment('local', {})), BOT_ID: '', BOT_DOMAIN: undefined };

    await expect(pack('local', values)).rejects.toThrow(
      'Fill in BOT_ID, BOT_DOMAIN in env/.env.local; the comments there say where from.',
    );
  });

  it('lets a variable of the process go before the one in the file, and takes no others', async () => {
    const values = await readEnvironment('local', { BOT_DOMAIN: 'bot.example.com', HOME: '/root', BOT_ID: '' });

    expect(values).toMatchObject({ BOT_DOMAIN: 'bot.example.com' });
    expect(values).not.toHaveProperty('HOME');
    expect(values['BOT_ID']).not.toBe('');
  });

  it.each(['../../etc/passwd', 'nowhere'])('says that there is no environment %s', async (name) => {
    await expect(readEnvironment(name, {})).rejects.toThrow(/environment|There is no/);
  });

  it('ends with exit code 1 and a sentence when the environment is not filled in yet', async () => {
    const run = promisify(execFile)(process.execPath, [join(root, 'appPackage', 'build.ts'), '--env', 'nowhere']);

    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: 'There is no env/.env.nowhere; make one after env/.env.dev.\n',
    });
  });
});

describe('fillPlaceholders', () => {
  it('fills texts at any depth and leaves the rest alone', () => {
    expect(fillPlaceholders({ a: ['x${{ ONE }}y', 1, null], b: { c: '${{TWO}}' } }, { ONE: '1', TWO: '"' })).toEqual({
      a: ['x1y', 1, null],
      b: { c: '"' },
    });
  });
});

describe('the icons', () => {
  it('have the sizes that Teams asks for', async () => {
    expect(await readPng('color.png')).toMatchObject({ width: 192, height: 192 });
    expect(await readPng('outline.png')).toMatchObject({ width: 32, height: 32 });
  });

  it('are white on transparent for the outline', async () => {
    const { pixels } = await readPng('outline.png');

    expect(pixels.filter(({ alpha }) => alpha === 0).length).toBeGreaterThan(32 * 32 * 0.4);
    expect(pixels.filter(({ alpha }) => alpha === 255).length).toBeGreaterThan(100);
    expect(pixels.filter(({ alpha, rgb }) => alpha === 255 && rgb !== 0xffffff)).toEqual([]);
  });
});

describe('teamsapp.yml', () => {
  async function readProject(): Promise<Record<string, unknown>> {
    return parse(await readFile(join(root, 'teamsapp.yml'), 'utf8')) as Record<string, unknown>;
  }

  (haveSchemas ? it : it.skip)('is valid by the published schema', async () => {
    const schema = (await readJson(join(schemas, 'teamsapp-yaml.v1.13.schema.json'))) as object;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    const project = await readProject();

    validate(project);
    expect(validate.errors).toBeNull();
    expect(validate({ ...project, deploy: [{ uses: 'nothing/known' }] })).toBe(false);
  });

  it('registers a bot for one tenant only', async () => {
    expect(await readProject()).toMatchObject({
      provision: expect.arrayContaining([
        expect.objectContaining({
          uses: 'aadApp/create',
          with: expect.objectContaining({ signInAudience: 'AzureADMyOrg', generateServicePrincipal: true }) as unknown,
        }) as unknown,
      ]) as unknown,
    });
  });

  it('uses only variables that env/.env.dev has or an earlier step writes', async () => {
    const text = await readFile(join(root, 'teamsapp.yml'), 'utf8');
    const used = [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

    expect(Object.keys(await readEnvironment('dev', {}))).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('keeps secrets out of the files that git has', async () => {
    for (const name of ['dev', 'local']) {
      expect(Object.keys(await readEnvironment(name, {})).filter((key) => key.startsWith('SECRET_'))).toEqual([]);
    }
    expect(await readFile(join(root, '.gitignore'), 'utf8')).toContain('env/.env.*.user');
  });
});

/** Reads the RGBA PNGs that Chromium writes: 8 bits a channel, not interlaced. */
async function readPng(file: string) {
  const png = await readFile(join(root, 'appPackage', file));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png.readUInt8(25) === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const bytes = unfilter(raw, { stride: width * channels, height, channels });
  const pixels = Array.from({ length: width * height }, (_, index) => ({
    rgb: bytes.readUIntBE(index * channels, 3),
    alpha: channels === 4 ? bytes.readUInt8(index * channels + 3) : 255,
  }));
  return { width, height, pixels };
}

function unfilter(raw: Buffer, size: { stride: number; height: number; channels: number }): Buffer {
  const { stride, height, channels } = size;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw.readUInt8(y * (stride + 1));
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - stride - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[at] = (raw.readUInt8(y * (stride + 1) + 1 + x) + guess) & 0xff;
    }
  }
  return out;
}

/** Filter 4 of the PNG specification, section 9.4. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
