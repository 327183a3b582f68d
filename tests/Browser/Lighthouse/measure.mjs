// Measures the overview of a running demonstration with Lighthouse, as a desktop sees it, and fails below 95.
//   npm --prefix tests/Browser/Lighthouse ci && node tests/Browser/Lighthouse/measure.mjs [http://localhost:5000] [report.html]
import { writeFile } from 'node:fs/promises'
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'

const least = 95
const [address = 'http://localhost:5000', report] = process.argv.slice(2)
const { samples, samplePassword } = await (await fetch(`${address}/api/session`)).json()
if (!samples.length) throw new Error(`${address} is no demonstration: it has no sample account to sign in with.`)
const signedIn = await fetch(`${address}/api/session`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-monitor-request': '1' },
  body: JSON.stringify({ name: (samples.find(({ role }) => role === 'cityAnalyst') ?? samples[0]).name, password: samplePassword }),
})
const cookie = signedIn.headers.getSetCookie().map(one => one.split(';')[0]).join('; ')
const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] })
try {
  const { lhr, report: pages } = await lighthouse(`${address}/`, {
    port: chrome.port, output: ['html'], onlyCategories: ['performance', 'accessibility', 'best-practices'], extraHeaders: { cookie }, logLevel: 'error',
  }, desktopConfig)
  if (report) await writeFile(report, pages[0])
  const scores = Object.values(lhr.categories).map(({ title, score }) => [title, Math.round(score * 100)])
  for (const [title, score] of scores) console.log(`${title} ${score}`)
  for (const id of ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index']) console.log(`${lhr.audits[id].title} ${lhr.audits[id].displayValue}`)
  for (const { id, title, score, displayValue, scoreDisplayMode } of Object.values(lhr.audits)) {
    if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative') console.log(`- ${id}: ${title} ${displayValue ?? ''}`)
  }
  process.exitCode = scores.slice(0, 2).every(([, score]) => score >= least) ? 0 : 1
} finally {
  chrome.kill()
}
