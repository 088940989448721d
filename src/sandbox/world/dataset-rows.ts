import { alex, ana, ben, botApp, dev, erin, farah, gus } from './people.ts';
import type { ConnectionKey } from './connection-rows.ts';

export const bot = botApp.principalId;
const [a, n, b, d, e, f, g] = [alex, ana, ben, dev, erin, farah, gus].map((person) => person.personId) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** `automatic`: the owner's identity on the lakehouse. `unbound`: a source nobody has bound. */
export type BindingKey = ConnectionKey | 'automatic' | 'unbound';

export type ScheduleKey = 'morning' | 'twice' | 'often' | 'americas' | 'britain' | 'weekly' | 'off' | 'none';

export interface DatasetRow {
  readonly name: string;
  readonly ownerId: string;
  readonly bindings: readonly BindingKey[];
  readonly schedule: ScheduleKey;
  readonly table: string;
}

function row(name: string, ownerId: string, bindings: string, schedule: ScheduleKey, table: string): DatasetRow {
  return { name, ownerId, bindings: bindings.split('+') as BindingKey[], schedule, table };
}

/** One line a dataset of the catalogue: owner, connections, schedule and the table that its errors name. */
export const datasetRows: Readonly<Record<string, readonly DatasetRow[]>> = {
  Finance: [
    row('Sales', bot, 'finance', 'twice', 'FactSales'),
    row('General Ledger', bot, 'finance', 'morning', 'Journal'),
    row('Accounts Payable', bot, 'finance', 'morning', 'Invoices'),
    row('Accounts Receivable', bot, 'finance', 'morning', 'OpenItems'),
    row('Cash Flow Forecast', bot, 'finance', 'morning', 'Forecast'),
    row('Budget vs Actual 2026', n, 'finance+anasPlanning', 'morning', 'Budget'),
    row('Revenue Recognition', bot, 'finance', 'morning', 'Contracts'),
    row('Tax Reporting', bot, 'finance', 'weekly', 'TaxLines'),
    row('Treasury Daily', n, 'finance', 'twice', 'Positions'),
  ],
  'Retail Analytics': [
    row('Sales', a, 'retail', 'twice', 'Sales'),
    row('Store Traffic', a, 'exports', 'often', 'Visits'),
    row('Basket Analysis', a, 'retail', 'morning', 'Baskets'),
    row('Promo Performance', a, 'retail+exports', 'morning', 'Promotions'),
    row('Loyalty Members', a, 'loyalty', 'morning', 'Members'),
    row('Inventory On Hand', a, 'retail', 'often', 'Stock'),
    row('Returns & Refunds', a, 'retail', 'morning', 'Returns'),
  ],
  'Sales EMEA': [
    row('Sales EU', a, 'automatic', 'morning', 'SalesEU'),
    row('Sales UK', a, 'crm', 'britain', 'Orders'),
    row('Pipeline', a, 'crm', 'often', 'Opportunities'),
    row('Quota Attainment', bot, 'finance', 'morning', 'Quotas'),
    row('Sales Forecast 2026', a, 'automatic', 'morning', 'Forecast'),
    row('Territory Map', a, 'crm', 'weekly', 'Territories'),
  ],
  'Sales Americas': [
    row('Sales US', a, 'crm', 'americas', 'Orders'),
    row('Sales LATAM', a, 'crm', 'americas', 'Orders'),
    row('Pipeline', a, 'crm', 'americas', 'Opportunities'),
    row('Deal Desk', a, 'crm', 'americas', 'Deals'),
    row('Commission Statements', a, 'crm+exports', 'americas', 'Commissions'),
  ],
  HR: [
    row('HR Headcount', a, 'hr', 'morning', 'Employees'),
    row('Attrition', a, 'hr', 'morning', 'Leavers'),
    row('Recruiting Funnel', a, 'alexsPeopleSite', 'morning', 'Candidates'),
    row('Absence', b, 'hr', 'morning', 'Absences'),
    row('Payroll Reconciliation', b, 'hr', 'weekly', 'Payslips'),
    row('Org Chart', a, 'alexsPeopleSite', 'weekly', 'Positions'),
  ],
  Operations: [
    row('Supply Chain', a, 'operations+logistics', 'often', 'Shipments'),
    row('Logistics KPI', a, 'logistics', 'often', 'Deliveries'),
    row('Warehouse Throughput', a, 'operations', 'often', 'Picks'),
    row('OTIF', a, 'logistics', 'morning', 'Orders'),
    row('Procurement Spend', b, 'operations', 'morning', 'PurchaseOrders'),
    row('Plant Maintenance', b, 'operations', 'morning', 'WorkOrders'),
    row('Energy Usage', b, 'telemetry', 'twice', 'MeterReadings'),
  ],
  IT: [
    row('Service Desk Tickets', a, 'serviceDesk', 'twice', 'Tickets'),
    row('Azure Costs', e, 'platform', 'morning', 'Costs'),
    row('Azure Cost Anomalies', e, 'platform', 'morning', 'Anomalies'),
    row('Device Inventory', a, 'serviceDesk', 'morning', 'Devices'),
    row('Security Incidents', e, 'serviceDesk', 'twice', 'Incidents'),
    row('Licence Usage', e, 'platform', 'weekly', 'Licences'),
  ],
  Marketing: [
    row('Campaign ROI', d, 'devsMarketing', 'morning', 'Campaigns'),
    row('Web Traffic', d, 'webAnalytics', 'twice', 'Visits'),
    row('Email Engagement', d, 'devsMarketing', 'morning', 'Sends'),
    row('Customer 360', d, 'devsMarketing+loyalty', 'morning', 'Customers'),
    row('Brand Tracker', d, 'devsMarketing', 'weekly', 'Survey'),
    row('SEO Rankings', d, 'devsMarketing+devsRankings', 'morning', 'Rankings'),
  ],
  'Executive [Certified]': [
    row('Board Pack', bot, 'finance', 'morning', 'Highlights'),
    row('KPI Scorecard', a, 'automatic', 'morning', 'Scores'),
    row('Group P&L', bot, 'finance', 'morning', 'ProfitAndLoss'),
    row('ESG Metrics', a, 'telemetry', 'weekly', 'Emissions'),
  ],
  "Ann Miller's sandbox": [
    row('test', f, 'farahsPeopleSite', 'off', 'Sheet1'),
    row('Sales copy (2)', g, 'unbound', 'none', 'Sales'),
    row('Untitled', f, 'unbound', 'none', 'Query1'),
    row('zz_old_Finance_model', g, 'finance', 'off', 'FactSales'),
  ],
};
