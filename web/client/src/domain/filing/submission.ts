import type { FilingLine, Submission, SubmissionProblem, SubmittedReading } from '@/services/contracts'
import { asks, baseOf, basisOf, type Entries, faultOf, isChanged, type Place, placeId } from './entries'
import { parseNumeral } from './numeral'

/** The readings to be filed, and where each of them is typed. */
export interface Filing {
  readings: SubmittedReading[]
  places: Place[]
  /** How many of them correct a figure that is filed. */
  revised: number
}

/** Only what is new or other than what is filed: a figure that stays gets no new version. What has a fault is left out. */
export function filingOf(lines: readonly FilingLine[], entries: Entries): Filing {
  const filing: Filing = { readings: [], places: [], revised: 0 }
  for (const line of lines) {
    const entry = entries[line.indicator]
    if (!entry) continue
    for (const key of ['value', 'yearToDate'] as const) {
      const base = baseOf(key)
      if (!asks(line, key) || faultOf(line, entry, key) || faultOf(line, entry, base)) continue
      if (!isChanged(line, entry, key) && !isChanged(line, entry, base)) continue
      const [value, reported] = [parseNumeral(entry[key]), parseNumeral(entry[base])]
      if (typeof value !== 'number') continue
      filing.readings.push({ indicator: line.indicator, value, unit: entry.unit, basis: basisOf(key), base: typeof reported === 'number' ? reported : null })
      filing.places.push({ code: line.indicator, key })
      if (line[key] != null) filing.revised++
    }
  }
  return filing
}

/** Where a problem of a submission belongs on the form; nowhere when it is one of the whole. */
export function placeOf(problem: Pick<SubmissionProblem, 'where'>, places: readonly Place[]): Place | undefined {
  const [, index, part] = /^\/readings\/(\d+)(?:\/(\w+))?/.exec(problem.where) ?? []
  const place = index === undefined ? undefined : places[Number(index)]
  return place && part === 'base' ? { ...place, key: baseOf(place.key) } : place
}

/** A problem at its place. Its id is the same as long as it is about the same. */
export interface PlacedProblem {
  id: string
  place: Place | undefined
  problem: SubmissionProblem
}

export const placed = (problems: readonly SubmissionProblem[], places: readonly Place[]): PlacedProblem[] =>
  problems.map(problem => {
    const place = placeOf(problem, places)
    return { id: place ? `${problem.code} ${placeId(place)}` : problem.code, place, problem }
  })

/** One text of several answers, each with the name of what it is about. */
export const explanationOf = (answers: readonly { name: string; text: string }[]) =>
  answers.filter(({ text }) => text.trim()).map(({ name, text }) => (name ? `${name}：${text.trim()}` : text.trim())).join('；')

/**
 * Gives submissions their keys: the same one as long as they say the same, so that a second click, or a repeat after an answer that never came, files once.
 * Not of the content alone: a figure that is corrected back is filed anew.
 */
export function newKeys(random = () => [...crypto.getRandomValues(new Uint32Array(4))].map(one => one.toString(16).padStart(8, '0')).join('')) {
  let said: string | undefined
  let key = ''
  return (submission: Omit<Submission, 'key'>): Submission => {
    const says = JSON.stringify(submission)
    if (says !== said) [said, key] = [says, `form:${random()}`]
    return { ...submission, key }
  }
}
