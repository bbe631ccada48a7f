import type { Report } from '../model/report.ts';
import type { RenderOptions } from './render-options.ts';
/**
 * Workflow commands for GitHub's runner, one on a line, that annotate the lines of documents and sheets: `error` for what
 * fails the gate, `warning` for what is undecided and for warnings among the problems, `notice` for blocks that nothing is
 * claimed of. GitHub shows ten of a kind for a step; the rest is counted in a last line, which is no command.
 */
export declare function renderGithub(report: Report, options: RenderOptions): string;
