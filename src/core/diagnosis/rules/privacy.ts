import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** The privacy levels of Power Query. */
export const privacyRules: readonly Rule[] = [
  {
    cause: 'privacy_firewall',
    confidence: 0.96,
    says: list(`
      accéder directement à une source | direkt auf eine datenquelle | acceder directamente a un origen
      acessar diretamente uma fonte | aceder diretamente a uma | accedere direttamente a un
      напрямую обращаться к источник | データ ソースに直接アクセス | 直接访问数据源 | 直接存取資料來源 | 데이터 원본에 직접 | doğrudan bir veri kaynağ
      rechtstreeks toegang tot een gegevensbron | formula.firewall | may not directly access a data source
      rebuild this data combination | information is needed in order to combine data
      information is required about data privacy | privacy level | privacy setting
      accessing data sources that have privacy levels
    `),
    because: 'The privacy levels of two sources do not allow combining them.',
    from: 'learn.microsoft.com/power-query/data-privacy-firewall',
  },
  {
    cause: 'privacy_firewall',
    confidence: 0.78,
    says: list(`
      convert the value "[table]" to type table | convert the value [table] to type table
      convert the value "[list]" to type table | "[table]" … table
    `),
    unless: ['formula.firewall'],
    because: 'Power BI words a privacy level conflict of the personal gateway like this.',
    from: 'learn.microsoft.com, troubleshooting the personal gateway',
  },
];
