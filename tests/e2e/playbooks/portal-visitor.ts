import type { ContosoPerson } from '../../../src/sandbox/world/people.ts';

/** A form of a portal page as a person sees it. */
export interface PortalForm {
  readonly action: string;
  readonly button: string;
  /** What the part of the page is called that it stands in. */
  readonly heading: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** Names of the fields to fill, with what stands in them. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface PortalPage {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly forms: readonly PortalForm[];
  /** What the page says became of the last deed. */
  readonly said: string | undefined;
}

export interface PortalVisitor {
  open(url: string, person: ContosoPerson): Promise<PortalPage>;
  /** Fills and sends a form; answers the page that comes back. */
  send(
    page: PortalPage,
    form: PortalForm,
    as: { readonly person: ContosoPerson; readonly fields?: Readonly<Record<string, string>> },
  ): Promise<PortalPage>;
}

/** A browser without a screen: it gets pages and sends their own forms, nothing else. */
export function createPortalVisitor(): PortalVisitor {
  const headersOf = ({ personId }: ContosoPerson) => ({ cookie: `contoso-person=${personId}` });

  async function open(url: string, person: ContosoPerson): Promise<PortalPage> {
    const response = await fetch(url, { headers: headersOf(person) });
    const html = await response.text();
    const said = /<p class="said[^"]*" role="status">([\s\S]*?)<\/p>/.exec(html)?.[1];
    return {
      url,
      status: response.status,
      text: textOf(html),
      forms: formsOf(html),
      said: said === undefined ? undefined : textOf(said),
    };
  }

  return {
    open,
    async send(page, form, { person, fields = {} }) {
      await fetch(new URL(form.action, page.url), {
        method: 'POST',
        redirect: 'manual',
        headers: { ...headersOf(person), referer: page.url, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...form.hidden, ...form.fields, ...fields }),
      });
      return open(page.url, person);
    },
  };
}

function formsOf(html: string): PortalForm[] {
  return [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].map((match) => {
    const [, action = '', body = ''] = match;
    const inputs = [...body.matchAll(/<input([^>]*)>/g)].map(([, attributes = '']) => attributes);
    const isHidden = (attributes: string): boolean => attributes.includes('type="hidden"');
    return {
      action,
      button: textOf(/<button[^>]*>([\s\S]*?)<\/button>/.exec(body)?.[1] ?? ''),
      heading: textOf([...html.slice(0, match.index).matchAll(/<(summary|h2)>([\s\S]*?)<\/\1>/g)].at(-1)?.[2] ?? ''),
      hidden: valuesOf(inputs.filter(isHidden)),
      fields: valuesOf(inputs.filter((attributes) => !isHidden(attributes))),
    };
  });
}

function valuesOf(inputs: readonly string[]): Record<string, string> {
  const attribute = (name: string, attributes: string): string =>
    textOf(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
  return Object.fromEntries(
    inputs.map((attributes) => [attribute('name', attributes), attribute('value', attributes)]),
  );
}

function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}
