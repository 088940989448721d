/** The workspaces of Contoso and the datasets in them. */
export const catalogue: readonly { readonly workspace: string; readonly datasets: readonly string[] }[] = [
  {
    workspace: 'Finance',
    datasets: [
      'Sales',
      'General Ledger',
      'Accounts Payable',
      'Accounts Receivable',
      'Cash Flow Forecast',
      'Budget vs Actual 2026',
      'Revenue Recognition',
      'Tax Reporting',
      'Treasury Daily',
    ],
  },
  {
    workspace: 'Retail Analytics',
    datasets: [
      'Sales',
      'Store Traffic',
      'Basket Analysis',
      'Promo Performance',
      'Loyalty Members',
      'Inventory On Hand',
      'Returns & Refunds',
    ],
  },
  {
    workspace: 'Sales EMEA',
    datasets: ['Sales EU', 'Sales UK', 'Pipeline', 'Quota Attainment', 'Sales Forecast 2026', 'Territory Map'],
  },
  {
    workspace: 'Sales Americas',
    datasets: ['Sales US', 'Sales LATAM', 'Pipeline', 'Deal Desk', 'Commission Statements'],
  },
  {
    workspace: 'HR',
    datasets: ['HR Headcount', 'Attrition', 'Recruiting Funnel', 'Absence', 'Payroll Reconciliation', 'Org Chart'],
  },
  {
    workspace: 'Operations',
    datasets: [
      'Supply Chain',
      'Logistics KPI',
      'Warehouse Throughput',
      'OTIF',
      'Procurement Spend',
      'Plant Maintenance',
      'Energy Usage',
    ],
  },
  {
    workspace: 'IT',
    datasets: [
      'Service Desk Tickets',
      'Azure Costs',
      'Azure Cost Anomalies',
      'Device Inventory',
      'Security Incidents',
      'Licence Usage',
    ],
  },
  {
    workspace: 'Marketing',
    datasets: ['Campaign ROI', 'Web Traffic', 'Email Engagement', 'Customer 360', 'Brand Tracker', 'SEO Rankings'],
  },
  { workspace: 'Executive [Certified]', datasets: ['Board Pack', 'KPI Scorecard', 'Group P&L', 'ESG Metrics'] },
  { workspace: "Ann Miller's sandbox", datasets: ['test', 'Sales copy (2)', 'Untitled', 'zz_old_Finance_model'] },
];
