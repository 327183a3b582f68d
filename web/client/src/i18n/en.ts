import type zh from './zh-CN'

const en: typeof zh = {
  app: { name: 'Industrial Monitor', skip: 'Skip to content', sections: 'Main', language: 'Language', toDark: 'Switch to dark', toLight: 'Switch to light' },
  nav: {
    overview: 'Overview', warnings: 'Warnings', work: 'Work', areas: 'Areas, industries', ranking: 'Targets, ranking', reports: 'Reports', enterprises: 'Enterprises', filing: 'Filing', reporting: 'Reporting', rules: 'Rules', jobs: 'Jobs', admin: 'Administration',
    group: { watch: 'Monitoring', analysis: 'Analysis', firms: 'Enterprises', service: 'Settings' }, narrow: 'Collapse', widen: 'Expand navigation',
  },
  role: { cityAnalyst: 'City analyst', areaAnalyst: 'Area analyst', statistician: 'Statistician', leader: 'Leader', administrator: 'Administrator', service: 'Service' },
  session: {
    title: 'Sign in', name: 'Name', password: 'Password', code: 'Code', codeHint: 'The six digits of your authenticator, or a recovery code', signIn: 'Sign in', signingIn: 'Signing in', signOut: 'Sign out',
    fault: {
      Wrong: 'The name or the password is wrong.', Locked: 'Too many wrong attempts: the account is locked for 15 minutes. An administrator can unlock it.',
      CodeNeeded: 'Enter the code of your authenticator.', CodeWrong: 'The code is wrong or has expired.',
    },
    setup: 'First start', setupHint: 'There is no account yet. Enter the set-up token that the service printed on its console to make the first administrator.', token: 'Set-up token', displayName: 'Your name',
    passwordHint: 'At least 12 characters', create: 'Make the administrator',
    samples: 'Sample accounts', samplesHint: 'Choose one to sign in; the password of all is', sampleLogin: 'Sign in as {who}',
  },
  level: { red: 'Red', orange: 'Orange', yellow: 'Yellow', blue: 'Blue', none: 'None', attention: 'Watch' },
  tier: { label: 'Tier', city: 'City', county: 'County', all: 'All' },
  subject: { enterprise: 'Enterprise', area: 'Area', industry: 'Industry', chain: 'Chain', city: 'City' },
  status: { label: 'Status', active: 'Active', cleared: 'Cleared', withdrawn: 'Withdrawn' },
  kind: {
    raised: 'Raised', levelChanged: 'Level changed', levelUp: 'Upgraded', levelDown: 'Downgraded', continued: 'Continued',
    cleared: 'Cleared', revised: 'Revised', reopened: 'Reopened', withdrawn: 'Withdrawn',
  },
  revision: 'By revision',
  revisionHint: 'Caused by a late or corrected figure, not by a new period',
  connection: {
    connecting: 'Connecting', live: 'Live', reconnecting: 'Reconnecting', offline: 'Offline',
    connectingBanner: 'Connecting to the server…',
    reconnectingBanner: 'Connection lost, reconnecting. Showing the list as of {time}.',
    offlineBanner: 'The server cannot be reached; retrying. Showing the list as of {time}.',
    offlineEmpty: 'The server cannot be reached; retrying.',
  },
  announce: { red: 'New red warning: {who}, {what}', reds: '{count} new red warnings' },
  filter: {
    label: 'Filters', search: 'Search enterprise, rule, indicator', searchEnterprise: 'Search name or code', area: 'All areas', industry: 'All industries',
    areaLabel: 'Area', industryLabel: 'Industry', clear: 'Clear filters', shown: '{shown} of {total}', firms: '{total} enterprises',
  },
  warnings: {
    title: 'Warnings', summary: 'By level', total: 'Total', firms: '{count} enterprises affected',
    level: 'Level', who: 'Subject', what: 'Warning', judged: 'Judged', against: 'Value and base', since: 'Since', changed: 'Last change',
    disposal: 'Disposal', threshold: 'Threshold {value}', base: 'Base {value}', noBase: 'No base', from: 'Since {period}', raisedAt: 'Raised {time}', peak: 'Peak {level}',
    none: 'No open warnings', noneHint: 'New warnings appear here by themselves.', noMatch: 'No warning matches the filters',
    keys: '{j}{k} move · {enter} open · {a} acknowledge · {slash} search', loading: 'Loading warnings', onlyLevel: 'Only {level}',
  },
  warning: {
    back: 'Back to warnings', facts: 'Facts', level: 'Level now', peak: 'Peak level', firstPeriod: 'First period', raisedPeriod: 'Raised for', lastPeriod: 'Last period',
    clearedPeriod: 'Cleared for', raisedAt: 'Raised at', changedAt: 'Last change', rule: 'Rule', ruleVersion: 'version {version}', indicator: 'Indicator',
    evidence: 'Evidence', evidenceHint: 'The periods that counted', period: 'Period', metric: 'Judged', threshold: 'Threshold',
    value: 'Value', base: 'Base', baseReported: 'Base as reported on comparable scope', baseOwn: 'Base is last year’s own figure',
    metricChart: 'Judged value and thresholds', valueChart: 'Value and base', thresholds: 'Thresholds', at: 'Threshold', hold: 'Hold', clear: 'Clears',
    timeline: 'History', continuedRun: 'Continued for {count} periods, level unchanged', showRun: 'Show', hideRun: 'Hide', missing: 'No such warning', missingHint: 'It may belong to other data, or its number is wrong.',
  },
  enterprises: {
    title: 'Enterprises', name: 'Enterprise', code: 'Code', tier: 'Tier', area: 'Area', industry: 'Industry', chains: 'Chains', open: 'Open warnings', gravest: 'Gravest',
    sample: 'Sample', more: 'Load {count} more', none: 'No enterprise matches the filters', shown: '{shown} of {total} loaded', loading: 'Loading enterprises',
  },
  enterprise: {
    back: 'Back to enterprises', warnings: 'Open warnings', noWarnings: 'No open warnings', series: 'Indicators', noSeries: 'No figures yet',
    sampleHint: 'Sample enterprise: its name and figures are invented', value: 'Value', base: 'Same period last year', yoy: 'YoY', mom: 'MoM', ytd: 'Year to date', ytdYoy: 'YTD YoY', period: 'Period', revisions: 'Revisions',
    revised: '{count}×', table: 'Figures by period', drawer: 'Revision history', version: 'Version {version}', current: 'Current', superseded: 'Superseded', asOf: 'Stated', received: 'Received', by: 'By', why: 'Why',
    basisPeriod: 'Period', basisYtd: 'Year to date', missing: 'No such enterprise on the roster', missingValue: 'Not filed', noVersions: 'No versions are kept for this period',
    ofPeriod: '{indicator} · {period}',
  },
  prejudgement: {
    title: 'Outlook', from: 'With figures up to {origin}, made {at}', none: 'No outlook has been made yet', noneHint: 'It is made after each month closes.',
    expected: 'Expected', in80: '80 % interval', in95: '95 % interval', month: 'Next: {period}', quarter: 'Quarter', quarterTo: 'Quarter to {period}', year: 'Year {year}', yoy: 'YoY', prior: 'Last year',
    target: 'Target {growth} ({who})', probability: 'Chance of meeting it', required: 'Growth needed from here on', monthsLeft: '{count} months left', met: 'Met already',
    noTarget: 'No target is set for this indicator', setBy: { enterprise: 'own', area: 'area', industry: 'industry', chain: 'chain', city: 'city' },
    change: 'Change since {period}', before: 'Year, then', now: 'Year, now', total: 'Change', surprise: 'New figures against what was expected', outlook: 'Expectation of the months left', revision: 'Corrected figures',
    record: 'Past outlooks against what came', came: 'Came', error: 'Error', origin: 'Made from', inside: 'Within', outside: 'Outside', noRecord: 'Nothing that was expected has come yet',
    recordSummary: '{count} outcomes: mean error {error}, {in80} within the 80 % interval, {in95} within the 95 % interval',
    estimated: '{count} unreported figures of the year are estimated', observations: 'Rests on {count} periods',
    short: 'The history is short: the intervals rest on little',
    survey: {
      own: 'Expects of {period}', faster: 'faster', same: 'the same', slower: 'slower', unsaid: 'nothing said', firms: '({count} firms)',
      expectedIndex: 'Diffusion index, {industry}, expected of {period}', actualIndex: 'Diffusion index, {industry}, figures of {period}',
    },
  },
  demo: {
    label: 'Sample data', hint: 'Replaying the invented history of sample enterprises', clock: 'Replay clock', pace: 'Pace', secondsPerMonth: '{seconds} s/month', pause: 'Pause', resume: 'Resume', done: 'Replay finished', region: 'Demonstration',
    failed: 'The replay could not be changed',
  },
  reports: {
    title: 'Monthly run-analysis reports', list: 'Reports', none: 'There are no reports yet', noneHint: 'Choose a month and write them.', loading: 'Loading reports', month: 'Month of the report', subject: 'Subject', period: 'Period', version: 'Version',
    versionNo: 'Version {version}', at: 'Written', by: 'By', write: 'Write reports', writing: 'Writing: {done} of {total}, {doing}', figures: 'reading figures', stop: 'Stop', done: 'Done, new versions: {count}',
    unchanged: 'Done, the content is as before', cancelled: 'Stopped', failed: 'Not written: {problem}', preview: 'Preview', download: 'Download', compare: 'Compare with version {version}', hideChanges: 'Hide comparison',
    noChanges: 'Both versions have the same figures', changes: 'Differences: {count}', place: 'Place', before: 'Before', after: 'After', source: 'Source', stamp: 'Revision stamp', choose: 'Choose a report on the left',
    changed: 'changed', added: 'added', removed: 'removed', restated: 'restated', january: 'January has no report of its own; it is in that of February.', all: 'All months',
  },
  ranking: {
    title: 'Targets and ranking', month: 'Month', yearToDate: 'Year to date', table: 'Areas by score', rank: 'Rank', area: 'Area', movement: 'Moved', score: 'Score', why: 'Why', none: 'No area can be ranked',
    loading: 'Loading the ranking', targets: 'Year targets', subject: 'Subject', target: 'Target', goal: 'Goal', year: 'Set for', actual: 'So far', expected: 'Expected', gap: 'Gap', projected: 'Projected',
    interval: '80 % interval', required: 'Needed', up: 'up {count}', down: 'down {count}', same: 'same', period: 'Month', unmeasured: 'Also those that filed figures cannot tell', noTargets: 'No target can be measured',
  },
  target: {
    edit: 'Edit', editNamed: 'Edit the target of {who}: {what}', of: '{who} · {what}', year: 'Year', value: 'Target ({unit})', weights: 'Monthly shares of the year, twelve numbers',
    ownPattern: 'None: last year’s own pattern.', twelve: 'Write twelve numbers from 0, January first, or nothing.', quarters: 'By quarter: {shares}', why: 'Why',
    save: 'Save as a new version', withdraw: 'Withdraw', withdrawn: 'withdrawn', history: 'Earlier edits', never: 'Never edited: the target is that of the published plan.', version: '{year}, version {version}',
  },
  problem: { title: 'Could not load', retry: 'Retry', notFound: 'No such page', home: 'Go to warnings' },
  jobs: {
    title: 'Scheduled jobs', hint: 'Each job runs once for a period; what was missed while the service was down is caught up with.', loading: 'Loading jobs',
    job: 'Job', last: 'Last run', started: 'Started', duration: 'Took', attempts: 'Attempts', outcome: 'Outcome', next: 'Next', period: 'Period', state: 'State',
    running: 'Running', done: 'Done', failed: 'Failed', never: 'Not run yet', waiting: '{count} waiting', due: '{period}, due {day}', looks: 'Looks at {time}', unscheduled: 'Not scheduled here',
    run: 'Run now', runNamed: 'Run “{name}” now', asked: 'Asked to run', showRuns: 'Runs', hideRuns: 'Close', runsOf: 'Runs of “{name}”', log: 'Log', noLog: 'Nothing was logged.', noRuns: 'It has not run yet.', seconds: '{value} s',
  },
  disposal: {
    title: 'Disposal', none: 'Nothing done yet', stage: { open: 'Not dispatched', dispatched: 'Dispatched, to be answered', answered: 'Answered, to be judged', accepted: 'Accepted', closed: 'Closed' },
    unacknowledged: 'Unacknowledged', acknowledged: 'Acknowledged by {who}', assignee: 'Assigned to {who}', due: '{unit} is to answer by {day}', overdue: '{count} working days overdue',
    action: { acknowledged: 'Acknowledge', noted: 'Note', assigned: 'Assign', dispatched: 'Dispatch', answered: 'Answer', returned: 'Return', accepted: 'Accept', closedByHand: 'Close', reopened: 'Reopen' },
    done: { acknowledged: 'acknowledged', noted: 'noted', assigned: 'assigned it to {assignee}', dispatched: 'dispatched it to {unit}, to be answered by {due}', answered: 'answered', returned: 'returned the answer, due again by {due}', accepted: 'accepted the answer', closedByHand: 'closed it by hand', reopened: 'reopened it' },
    text: { acknowledged: 'Remark (optional)', noted: 'Note', assigned: 'Remark (optional)', dispatched: 'What is asked (optional)', answered: 'Remark (optional)', returned: 'Why it is returned', accepted: 'Remark (optional)', closedByHand: 'Reason', reopened: 'Reason' },
    assignTo: 'Assignee', unit: 'Responsible unit', workdays: 'Working days to answer', cause: 'Cause', impact: 'Impact', measure: 'Measure', recovery: 'Expected recovery',
    submit: 'Submit', cancel: 'Cancel', sending: 'Sending…', required: 'Fill this in', history: 'What was done', closeHint: 'Closing ends the disposal only; figures alone clear the warning.', stale: 'Somebody else has just acted; it was read again. Look and repeat.',
  },
  work: {
    title: 'Work', mine: 'My work', overdue: 'Overdue', measures: 'How quickly', none: 'Nothing waits', noneHint: 'Warnings assigned to you, dispatched to your unit or dispatched by you appear here.', noOverdue: 'No answer is overdue', loading: 'Loading work',
    next: 'Next', warning: 'Warning', subject: 'Subject', state: 'Disposal', due: 'Due', from: 'From', to: 'To', month: 'Month', area: 'Area', noArea: 'City, industries, chains', raised: 'Raised', acknowledged: 'Acknowledged', hoursToAcknowledge: 'To acknowledge', dispatched: 'Dispatched', answered: 'Answered',
    hoursToAnswer: 'To answer', cleared: 'Cleared', hoursToClear: 'To clear', closed: 'Closed', late: 'Overdue', median: 'Times are medians', hours: '{value} h', noMeasures: 'No warning was raised in this time',
  },
  loading: 'Loading',
  close: 'Close',
}

export default en
