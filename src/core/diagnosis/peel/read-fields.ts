import type { DiagnosisFields } from '../types.ts';
import { activityLabels, requestLabels, tableLabels, timeLabels } from './field-labels.ts';

/** Copied without its line ends, an id stands between words. */
const guid =
  /(?:(?<![\w-])|(?<=ID))[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?=Request|Time|$|[^\w-])/gi;
const moment =
  /(?<![\d])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ]{1,2}\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?[AP]M|Z| UTC|[+-]\d\d:\d\d)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4},? {1,2}\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: ?UTC)?Z?|(?:mon|tue|wed|thu|fri|sat|sun) [a-z]{3} \d\d \d{4} \d\d:\d\d:\d\d(?: GMT[+-]\d{4})?(?: \([a-z ]{2,40}\))?)/gi;
/** The relay of a gateway has a cluster's name in it and is none. */
const cluster = /(?:\b|(?<=URI))WABI-[\w-]{2,80}(?!\.servicebus|[\w-])(?:\.[\w-]{2,40}){1,5}/i;
const host = /^[\s|>*_`:：=\t]{0,12}((?:https:\/\/)?[a-z0-9-]{2,80}(?:\.[a-z0-9-]{2,40}){1,6})/i;
const table = new RegExp(
  `(?:^|[\\s.>;])(?:${tableLabels.join('|')})\\s?[:：]\\s{0,3}(?!-)([^\\n|<]{1,200}?)(["'\`)\\]]{0,3})(?:\\.?\\s*$|\\.\\s)`,
  'm',
);
const labelWindow = 48;
const foundMax = 200;

/** What a source gives of its own after its message (Dataverse's SQL end point, Azure Storage): not Power BI's ids. */
const ofSource =
  /RequestId: ?(?:TDS;[\w-]{8,40};\d{1,6}|<>;\d{1,6}|[0-9a-f-]{30}000000(?![\w-]))(?:(?:\\n|\s){0,4}Time: ?\d[\dT:.-]{8,32}Z?)?/g;

/** Reads the portal's block of details out of the prose, in any layout: lines, a table with bars or tabs, one line. */
export function readFields(whole: string): Omit<DiagnosisFields, 'errorCode'> {
  const prose = whole.includes('RequestId:') ? whole.replace(ofSource, ' ') : whole;
  const activityId = firstLabelled(prose, guid, activityLabels, /parent/);
  const requestId = firstLabelled(prose, guid, requestLabels, /client|xms/);
  const found = {
    clusterUri: readCluster(prose),
    activityId,
    requestId,
    time: firstLabelled(prose, moment, timeLabels, /start|end|stamp/),
    table: readTable(prose),
  };
  return Object.fromEntries(Object.entries(withBlockOrder(prose, found)).filter(([, value]) => value));
}

/** In a language whose labels we lack, the block still has its order: cluster, activity, request, time. */
function withBlockOrder(prose: string, found: Omit<DiagnosisFields, 'errorCode'>): Omit<DiagnosisFields, 'errorCode'> {
  if (found.clusterUri === undefined) return found;
  if (found.activityId !== undefined && found.requestId !== undefined && found.time !== undefined) return found;
  const block = prose.slice(prose.indexOf(found.clusterUri) + found.clusterUri.length).slice(0, 600);
  const [first, second] = [...block.matchAll(guid)].map((match) => match[0]);
  const time = [...block.matchAll(moment)][0]?.[0];
  return {
    ...found,
    activityId: found.activityId ?? first,
    requestId: found.requestId ?? second,
    time: found.time ?? time?.trim(),
  };
}

function readTable(prose: string): string | undefined {
  const found = table.exec(prose);
  const name = found?.[1]?.trim();
  if (name === undefined) return undefined;
  const isClosed = (found?.[2] ?? '').startsWith(')') && name.lastIndexOf('(') > name.lastIndexOf(')');
  return isClosed ? `${name})` : name.replace(/^["'`](?=.)/, '');
}

function readCluster(prose: string): string | undefined {
  const wabi = cluster.exec(prose)?.[0];
  // Copied without its line ends, the next label follows at once.
  if (wabi !== undefined) return wabi.replace(/\.$/, '').replace(/(\.[a-z]{2,3})[A-Z][a-z]{3,}$/, '$1');
  const label = /clus?ter[- ]?ur[il]|ur[il] (?:d[a-z]{1,2} )?cl[uú]ster/i.exec(prose);
  if (label === null) return undefined;
  return host.exec(prose.slice(label.index + label[0].length, label.index + label[0].length + 200))?.[1];
}

function firstLabelled(prose: string, values: RegExp, labels: readonly string[], unless: RegExp): string | undefined {
  let seen = 0;
  for (const match of prose.matchAll(values)) {
    if (++seen > foundMax) return undefined;
    const before = labelBefore(prose, match.index);
    if (before === undefined || unless.test(before.key)) continue;
    if (labels.some((label) => isLabel(before, label))) return match[0].trim();
  }
  return undefined;
}

interface Before {
  /** Letters and digits of the words before the value. */
  readonly key: string;
  /** The same from the start of the line. */
  readonly line: string;
}

/** What stands right before a value: its last words, and whether a separator stands between them. */
function labelBefore(prose: string, at: number): Before | undefined {
  const window = prose.slice(Math.max(0, at - labelWindow), at);
  if (!/[:：=|\t"]\s{0,4}[*|"'`{(\s]{0,8}$|\s$|(?<=[a-z] ?)ID$/.test(window)) return undefined;
  const line = window.slice(window.trimEnd().lastIndexOf('\n') + 1);
  return { key: lettersOf(window), line: lettersOf(line) };
}

/** Short labels such as "time" only count as a word of their own; "timestamp" and "run time" are something else. */
function isLabel(before: Before, label: string): boolean {
  if (!before.key.endsWith(label)) return false;
  if (label.length > 5) return true;
  return before.line === label || /[0-9a-f]{12}$/.test(before.line.slice(0, -label.length));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
