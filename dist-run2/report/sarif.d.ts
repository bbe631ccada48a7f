import type { Report } from '../model/report.ts';
import type { RenderOptions } from './render-options.ts';
/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): the claims that failed their gate, and the problems, as
 * results; the rules are reasons and rule ids, with what `claimcheck explain` says of them. A fingerprint is made from
 * document, claim and reason, so that a result stays the same one while the document around it changes.
 */
export declare function renderSarif(report: Report, options: RenderOptions): string;
