import type { DataSourceKind } from '../../../src/core/diagnosis/types.ts';
import { namesOf } from '../../../src/core/playbook/names-of.ts';
import { outsideCheck } from '../../../src/core/playbook/outside-check.ts';
import { sourceOf } from '../../../src/core/playbook/sources/source-of.ts';
import type { Entry } from '../../../src/core/playbook/types.ts';
import { aConnection } from '../../builders.ts';

function check(kind: DataSourceKind, path: string, account?: string, entry: Entry = 'secret') {
  const connection = aConnection({ path });
  const names = namesOf({ connection, account, kind, holders: [], portal: 'https://app.powerbi.com' });
  return outsideCheck(entry, sourceOf(kind), { home: 'gateway', connection, account }, names);
}

it.each<[DataSourceKind, string, string, Entry, string[]]>([
  [
    'sql',
    'sql01.contoso.example;SalesDW',
    'reader',
    'secret',
    ['sqlcmd -S "sql01.contoso.example" -d "SalesDW" -U "reader" -Q "SELECT 1"'],
  ],
  [
    'sql',
    'sql01\\PROD;SalesDW',
    'CONTOSO\\svc_finance',
    'secret',
    ['runas /netonly /user:"CONTOSO\\svc_finance" cmd', 'sqlcmd -S "sql01\\PROD" -d "SalesDW" -E -Q "SELECT 1"'],
  ],
  ['sql', 'sql01', 'reader', 'secret', ['sqlcmd -S "sql01" -U "reader" -Q "SELECT 1"']],
  [
    'azure_sql',
    'shop.database.windows.net;Shop',
    'ana@contoso.example',
    'signIn',
    ['sqlcmd -S "shop.database.windows.net" -d "Shop" -G -U "ana@contoso.example" -Q "SELECT 1"'],
  ],
  [
    'postgres',
    'pg.contoso.example;logistics',
    'reader',
    'secret',
    ['psql --host "pg.contoso.example" --username "reader" --dbname "logistics" --command "SELECT 1"'],
  ],
  [
    'mysql',
    'my.contoso.example;shop',
    'reader',
    'secret',
    ['mysql --host "my.contoso.example" --user "reader" --password --execute "SELECT 1" "shop"'],
  ],
  ['oracle', 'ora.contoso.example:1521/HR', 'HR_READ', 'secret', ['sqlplus "HR_READ@//ora.contoso.example:1521/HR"']],
  [
    'snowflake',
    'contoso.west-europe.azure.snowflakecomputing.com;WH',
    'READER',
    'secret',
    ['snowsql -a "contoso.west-europe.azure" -u "READER" -q "SELECT CURRENT_ROLE()"'],
  ],
  [
    'blob_adls',
    'https://exports.blob.core.windows.net/daily',
    '',
    'key',
    ['az storage account show --name "exports" --query keyCreationTime'],
  ],
  [
    'odata',
    'https://desk.contoso.example/odata',
    'reader',
    'secret',
    ['curl --user "reader" --head "https://desk.contoso.example/odata"'],
  ],
  [
    'folder_file',
    '\\\\files\\sales\\targets.xlsx',
    'CONTOSO\\svc',
    'secret',
    ['runas /netonly /user:"CONTOSO\\svc" cmd', 'dir "\\\\files\\sales\\targets.xlsx"'],
  ],
])('%s at %s as %s, %s', (kind, path, account, entry, commands) => {
  expect(check(kind, path, account === '' ? undefined : account, entry).commands).toEqual(commands);
});

it('says what to put in by hand where a name is not known', () => {
  const { commands, intro } = check('postgres', 'pg.contoso.example;logistics');

  expect(commands).toEqual([
    'psql --host "pg.contoso.example" --username YOUR_ACCOUNT --dbname "logistics" --command "SELECT 1"',
  ]);
  expect(intro).toContain('Put the real one in place of YOUR_ACCOUNT');
});

it.each([
  'x" & del *.* & "',
  '$(reboot)',
  '`id`',
  '%PATH%',
  "a'b",
  'a\nb',
  '-Pguess',
  'a!b',
  'a\\',
  'a|b',
  'a;b>c',
  '“x”',
])('never puts %j into a command', (hostile) => {
  const { commands } = check('sql', `${hostile.replaceAll(';', ',')};${hostile}`, hostile);

  expect(commands.join()).toMatch(/^sqlcmd -S YOUR_SERVER( -d "[\w ]+")? -U YOUR_ACCOUNT -Q "SELECT 1"$/);
});

it('tells in words where no command fits', () => {
  expect(check('sharepoint', 'https://contoso.sharepoint.com/sites/x', undefined, 'signIn')).toMatchObject({
    commands: [],
    outcome: expect.stringContaining('private browser window') as string,
  });
});
