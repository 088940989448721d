/** Words that stand on cards and in Power BI’s messages: the names people write them by, and what they mean. */
type Term = readonly [names: readonly string[], meaning: string];

export const terms: readonly Term[] = [
  [
    ['gateway', 'data gateway', 'on-premises data gateway', 'on-premises gateway', 'enterprise gateway'],
    'A gateway is a program on a server in your own network. Power BI reads sources there through it, and the credentials for them are stored on the gateway’s connections, not in the dataset.',
  ],
  [
    ['gateway cluster', 'cluster'],
    'A gateway cluster is several gateway machines that act as one, so that refreshes go on when one of them is off.',
  ],
  [
    ['personal gateway', 'personal mode', 'gateway personal mode'],
    'A personal gateway runs on one person’s computer and works only while that person is signed in. Only its owner can use it; a standard gateway on a server is better for anything shared.',
  ],
  [
    ['vnet gateway', 'virtual network gateway'],
    'A virtual network gateway is run by Microsoft inside an Azure network, so that no server of your own is needed.',
  ],
  [
    [
      'gateway connection',
      'connection',
      'data source',
      'shareable cloud connection',
      'shareable connection',
      'shared connection',
    ],
    'A connection holds the credential for a source. A shared or gateway connection serves every dataset that is mapped to it, and only its owners can renew it, under Manage connections and gateways.',
  ],
  [
    ['personal cloud credential', 'personal cloud connection', 'data source credentials', 'personal credential'],
    'A personal cloud credential belongs to one person and one source. All datasets which that person owns on the source use it, and only that person can renew it, in the settings of any of them.',
  ],
  [
    ['credential', 'credentials', 'stored credential'],
    'A credential is what a source lets Power BI in with: a user name and password, a sign-in (OAuth), a key, or an application’s secret. It is stored with the dataset’s owner or with a connection.',
  ],
  [
    ['oauth', 'oauth2', 'organizational account', 'sign-in', 'stored sign-in'],
    'OAuth means signing in on a page of Microsoft or of the source: Power BI keeps a token and never the password. The token is renewed with each use, and ends when sessions are revoked or a policy changes.',
  ],
  [
    ['token', 'access token'],
    'An access token is the pass that a sign-in gives for about one hour. A refresh that loads longer than that can fail with a credentials error although the credential is fine.',
  ],
  [
    ['refresh token'],
    'A refresh token is what Power BI keeps of a sign-in to get new access tokens. It lives 90 days by default, is renewed each time it is used, and ends at once when an administrator revokes sessions.',
  ],
  [
    ['mfa', 'multi-factor authentication', 'multifactor authentication', 'second factor', '2fa'],
    'Multi-factor authentication asks for a second proof, mostly on a phone. A refresh cannot give one, so a person has to sign in again once a rule asks for it.',
  ],
  [
    ['conditional access', 'conditional access policy', 'ca policy', 'sign-in policy'],
    'Conditional Access is Microsoft Entra’s set of rules on who may sign in from where and how. A new or changed rule can stop a refresh although the password is right; its administrators see which in the sign-in log.',
  ],
  [
    ['sign-in frequency', 'sign-in frequency policy'],
    'A sign-in frequency rule makes people sign in anew after a set time. A stored sign-in then ends at equal intervals, until the rule leaves refreshes out or a service principal takes over.',
  ],
  [
    ['service principal', 'app registration', 'application', 'spn'],
    'A service principal is an application’s identity in Microsoft Entra. It signs in with a secret or certificate in place of a person’s password; both have an end date that can be read beforehand.',
  ],
  [
    ['client secret', 'app secret', 'secret'],
    'A client secret is the password of an application. It has an end date, and a new one has to be made and entered before that. What counts is its value, not its id.',
  ],
  [
    ['workspace identity', 'managed identity'],
    'A workspace identity is an identity that Fabric manages for a workspace. There is no secret to renew; it works for the sources and connectors that support it.',
  ],
  [
    ['sas', 'sas token', 'shared access signature'],
    'A shared access signature is a link that lets its bearer into an Azure storage for a limited time. When the time is up or its key is renewed, a new one has to be entered.',
  ],
  [
    ['account key', 'storage key', 'api key', 'access key', 'pat', 'personal access token'],
    'A key is a long password that a service gives to programs. When it is renewed at the source, the copy stored in Power BI stops working.',
  ],
  [
    ['take over', 'takeover', 'take-over', 'taking over'],
    'Taking a dataset over makes you its owner, in its settings. From then on your own credentials count, so enter them and check the schedule and the connections afterwards.',
  ],
  [
    ['owner', 'dataset owner', 'configured by'],
    'The owner is who published the dataset, or the last to take it over. Only the owner can change its schedule and its personal credentials; refreshes run in the owner’s name.',
  ],
  [
    ['dataset', 'semantic model', 'model'],
    'A dataset is the data behind reports; Power BI calls it a semantic model today. Its refresh loads new data from the sources.',
  ],
  [
    ['import', 'import mode'],
    'In import mode a dataset keeps a copy of the data, and a refresh renews it with the stored credential. Reports show the last good refresh in the meantime.',
  ],
  [
    ['directquery', 'direct query'],
    'With DirectQuery nothing is copied: each report asks the source when it is opened. With single sign-on it does so with the rights of the reader.',
  ],
  [
    ['sso', 'single sign-on', 'kerberos'],
    'Single sign-on passes the reader’s own identity on to the source. For imports a credential has to be stored all the same, except that a gateway with Kerberos can run them as the dataset’s owner.',
  ],
  [
    ['incremental refresh'],
    'Incremental refresh loads only the newest part of a table. Runs get short, which also keeps them within the hour that a sign-in token lives.',
  ],
  [
    ['schedule', 'refresh schedule', 'scheduled refresh'],
    'The schedule says when a dataset refreshes. Power BI switches it off after four failures in a row, and at once where a credential is refused; only the owner can switch it on again.',
  ],
  [
    ['capacity', 'premium capacity', 'fabric capacity', 'premium'],
    'A capacity is the computing power that workspaces run on. A shared one allows 8 refreshes a day and two hours each, a dedicated one 48 in the schedule and five hours.',
  ],
  [
    ['privacy level', 'privacy levels', 'formula firewall', 'privacy firewall'],
    'Privacy levels keep data of one source from being sent to another by a query that combines them. They are set for each source in the dataset’s settings.',
  ],
  [
    ['entra', 'entra id', 'microsoft entra', 'azure ad', 'aad'],
    'Microsoft Entra ID, once Azure Active Directory, is where people and applications sign in. Its error codes begin with AADSTS.',
  ],
  [
    ['proof', 'proven', 'fixed and proven'],
    'I call something proven when a refresh has completed after the fix and the schedule is on. A passed connection test alone only says that the sign-in works.',
  ],
];

const byName = new Map(terms.flatMap(([names, meaning]) => names.map((name) => [name, meaning] as const)));

/** Explains a word by what people call it: "a gateway", "refresh tokens", "Conditional Access policies". */
export function explainTerm(term: string): string | undefined {
  const asked = term
    .slice(0, 100)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/["'“”`.?!]/g, '')
    .replace(/^(?:an?|the|my|our|this) /, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    byName.get(asked) ??
    byName.get(asked.replace(/policies$/, 'policy').replace(/s$/, '')) ??
    byName.get(asked.replaceAll('-', ' '))
  );
}
