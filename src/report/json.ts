import type { Report } from '../model/report.ts';
import { jsonText } from './json-text.ts';

/**
 * The results file (`claimcheck-results/1`): JSON, two spaces, a line end at the end; same report, same bytes. The keys
 * stand in the order in which the report was made.
 */
export function renderResults(report: Report): string {
  return `${jsonText(report, 2)}\n`;
}
