// Writes calendar.yaml from the npm package chinese-days. Run it in this folder:
//   npm install --no-save --no-package-lock chinese-days@1.5.7 && node make-calendar.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const days = require('chinese-days');
const { holidays, workdays } = JSON.parse(readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'));

const first = '2019-01-01';
const last = '2026-12-31';

// The package's value is "English,中文,days off".
const listed = (dates) =>
  Object.keys(dates)
    .filter((date) => date >= first && date <= last)
    .sort()
    .map((date) => `  - { date: ${date}, name: ${dates[date].split(',')[1]} }`);

const springFestivals = [];
for (let year = 1990; year <= 2035; year++) springFestivals.push(`  ${year}: ${days.getSolarDateFromLunar(`${year}-01-01`).date}`);

const lines = [
  '# Source: notices of the State Council on public holidays, as collected by the npm package chinese-days 1.5.7 (MIT);',
  '# written by make-calendar.mjs, not by hand. Covers 2019-01-01 to 2026-12-31.',
  '# holidays: days off, weekend days inside a holiday included. workdays: Saturdays and Sundays worked in exchange.',
  '# hours: what is worked of a workday; escalation counts in them. springFestival: the first day of the lunar year, by calendar year.',
  'hours:',
  "  - { from: '08:30', to: '12:00' }",
  "  - { from: '13:30', to: '18:00' }",
  'holidays:',
  ...listed(holidays),
  'workdays:',
  ...listed(workdays),
  'springFestival:',
  ...springFestivals,
];
writeFileSync(new URL('calendar.yaml', import.meta.url), lines.join('\n') + '\n');
