/** Values that give themselves away, whatever stands around them. */
export const secretShapes: readonly RegExp[] = [
  /\beyJ[\w-]{8,}\.[\w-]{8,}/,
  /(?:^|[?&;\s])sig=[\w%+/=-]{8,}/i,
  /\bsv=\d{4}-\d\d-\d\d&/i,
  /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|SharedSecret|AccessKey|AppSecret)\s*=\s*[^\s;]{6,}/i,
  /(?:^|[\s;"'&?,{])\w{0,30}?(?:pwd|password|passwd|pass|client_?secret|api[-_]?key|apikey|secret|access_token|refresh_token|auth_?token)"?\s*=\s*"?[^\s;"'&]{3,}/i,
  /"(?:\w*password|\w*secret|api_?key|\w*token|pwd)"\s*:\s*"[^"]{3,}"/i,
  /\b\w{2,20}:\/\/[^\s/:@]{1,80}:[^\s/@]{2,200}@[\w.-]+/,
  /\bbearer\s+[\w.~+/=-]{16,}/i,
  /\bbasic\s+[a-z0-9+/]{16,}={0,2}(?![\w])/i,
  /-----BEGIN [A-Z ]{0,30}(?:PRIVATE KEY|CERTIFICATE)-----/,
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z0-9]{12,}|sk-[\w-]{16,}|sk_(?:live|test)_\w{10,}|AIza[\w-]{30,}|dapi[0-9a-f]{28,}|glpat-[\w-]{16,}|npm_\w{30,})\b/,
  /(?<![\w~.-])[\w]{3}[78]Q~[\w.~-]{30,}/,
  /(?<![\w/+=.-])(?=[\w/+]{0,86}[A-Z])(?=[\w/+]{0,86}[a-z])(?=[\w/+]{0,86}\d)[A-Za-z0-9/+]{42,86}={1,2}(?![\w=])/,
  /(?<![\w/+.=-])(?=[A-Za-z\d]*[a-z])(?=[A-Za-z\d]*[A-Z])(?=[A-Za-z\d]*\d)[A-Za-z\d]{32,100}(?![\w])/,
  /\b(?:enter|use|type|try|put|set)\s+["']?(?=[^\s]{0,40}[a-z][^\s]{0,40}\d[^\s]{0,40}[a-z][^\s]{0,40}\d)[A-Za-z\d!#$%&*@^]{8,40}(?![\w.@-])/i,
  /\bsqlcmd\b[^\n]{0,200}\s-P\s*\S{3,}/,
];
