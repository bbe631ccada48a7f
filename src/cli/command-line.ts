import { Command, Option } from 'commander';
import { packageVersion } from '../version.ts';
import { print, printWords } from './print.ts';

const summary = 'Checks that technical documents tell the truth.';
const statuses = `
Exit status:
  0  every claim passed its gate
  1  some claim failed its gate
  2  wrong input (sheet, document, option), or nothing to check
  3  claimcheck could not do its work (no interpreter, required isolation missing)
  130  interrupted`;

/** The commands and options; each command's code is loaded when it is called. Usage errors are CommanderErrors. */
export function makeCommandLine(): Command {
  const program = new Command('claimcheck');
  program.configureOutput({
    writeOut: (text) => print(process.stdout, text),
    writeErr: (text) => printWords(process.stderr, text),
  });
  program.description(summary).version(packageVersion()).exitOverride().showHelpAfterError('(see claimcheck --help)');
  program.addHelpText('after', statuses);
  addVerify(program);
  addCheck(program);
  addList(program);
  addReport(program);
  addMerge(program);
  program
    .command('doctor')
    .description('show the interpreters found, the candidates refused and why, and what this machine can do')
    .action(async () => finish((await import('./doctor.ts')).doctor()));
  addExplain(program);
  addInit(program);
  addBaseline(program);
  addUpdate(program);
  program
    .command('schema')
    .description('print the JSON Schema of the sheet, the configuration or the results file')
    .argument('[name]', 'sheet, config or results', 'sheet')
    .action(async (name: string) => finish((await import('./schema.ts')).schema(name)));
  return program;
}

function addVerify(program: Command): void {
  program
    .command('verify', { isDefault: true })
    .description('run the documents and say of every claim whether it holds (default)')
    .argument('[paths...]', 'file.md, sheet.yaml, dir/, file.md:42, file.md#claim-id')
    .option('--python <spec>', 'interpreters: 3.9,3.13 or ">=3.9" or a path or all; repeatable', collect)
    .addOption(
      new Option('--missing-python <how>', 'a version asked for and not found (default in CI: fail)').choices([
        'fail',
        'skip',
      ]),
    )
    .addOption(new Option('--clock <clock>', 'clock of every run').choices(['auto', 'virtual', 'real', 'both']))
    .option('--repeat <n>', 'runs of every program')
    .option('--jobs <n>', 'runs at a time')
    .option('--timeout <time>', 'limit of one run, such as 30s')
    .option('--grep <text>', 'only claims in whose id or quote the text occurs')
    .option('--changed [ref]', 'only documents that changed, or whose sheets did, since a git revision (default: HEAD)')
    .option('--shard <i/n>', 'only part i of n of the claims, divided by the time they take; join them with merge')
    .option(
      '--reporter <name[=file]>',
      'terminal, json, html, markdown, junit, sarif, github, badge, ndjson or ctrf; repeatable',
      collect,
    )
    .option('--strict', 'undecided claims fail (default in CI)')
    .option('--no-strict', 'undecided claims pass')
    .option('--min-coverage <percent>', 'fail when fewer of the Python blocks are claimed or ignored')
    .addOption(
      new Option('--isolation <level>', 'how runs are kept apart from the machine').choices(['process', 'network']),
    )
    .option('--last-failed', 'only the claims that failed last time')
    .option('--watch', 'verify again what a change of a file touches')
    .option('--bail', 'stop at the first claim that fails')
    .option('--quiet', 'print failures only')
    .option('--verbose', 'print every claim')
    .option('--cache', 'take what equal runs showed before (default, except in CI)')
    .option('--no-cache', 'run everything')
    .option('--install', 'install the packages that documents name, in environments of its own')
    .option('--no-install', 'run with the packages that are there (default)')
    .option('--no-warm', 'start an interpreter for every run')
    .option('--no-progress', 'do not say what is going on')
    .action(async (paths: string[], { progress, warm, ...flags }: Record<string, unknown>) => {
      // commander states `progress: true` where nothing was said, which must not go before the configuration.
      const refused = { ...(progress === false ? { progress } : {}), ...(warm === false ? { warm } : {}) };
      await finish((await import('./verify.ts')).verifyCommand(paths, { ...flags, ...refused }));
    });
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('check sheets and documents without running anything')
    .argument('[paths...]', 'as for verify')
    .option('--changed [ref]', 'as for verify')
    .option('--quiet', 'print problems only')
    .action(async (paths: string[], options: Record<string, unknown>) => {
      await finish((await import('./check.ts')).checkCommand(paths, options));
    });
}

function addList(program: Command): void {
  program
    .command('list')
    .description('print every block with its line, its part and its selector, and every claim')
    .argument('[paths...]', 'as for verify')
    .action(async (paths: string[]) => finish((await import('./list.ts')).listCommand(paths)));
}

function addReport(program: Command): void {
  program
    .command('report')
    .description('render a results file that verify wrote; runs nothing')
    .argument('<results>', 'the file of --reporter json=FILE')
    .option('--reporter <name[=file]>', 'html=DIR, json=FILE, terminal …; repeatable', collect)
    .action(async (results: string, options: { readonly reporter?: readonly string[] }) => {
      await finish((await import('./report.ts')).reportCommand(results, options));
    });
}

function addMerge(program: Command): void {
  program
    .command('merge')
    .description('join the results files that verify --shard wrote for all parts; the exit status is that of the whole')
    .argument('<dir>', 'the folder of the files of --reporter json=FILE')
    .option('--reporter <name[=file]>', 'as for verify', collect)
    .option('--strict', 'undecided claims fail (default in CI)')
    .option('--no-strict', 'undecided claims pass')
    .option('--min-coverage <percent>', 'as for verify')
    .option('--quiet', 'print failures only')
    .option('--verbose', 'print every claim')
    .action(async (folder: string, flags: Record<string, unknown>) => {
      await finish((await import('./merge.ts')).mergeCommand(folder, flags));
    });
}

/** With the options that say under what programs run. */
function runningAsVerify(command: Command): Command {
  return command
    .option('--python <spec>', 'interpreters, as for verify', collect)
    .option('--install', 'install packages, as for verify')
    .option('--no-install', 'run with the packages that are there (default)');
}

function addInit(program: Command): void {
  runningAsVerify(program.command('init'))
    .description('run every document that has no sheet and write a first sheet for each; overwrites nothing')
    .argument('[paths...]', 'as for verify')
    .option('--beside', 'write a.claims.yaml beside a.md, not expectations/a.yaml')
    .option('--workflow', 'write a workflow for GitHub Actions too')
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      await finish((await import('./init.ts')).initCommand(paths, flags));
    });
}

function addBaseline(program: Command): void {
  runningAsVerify(program.command('baseline'))
    .description('mark what fails today as known-wrong, in the sheets or in claimcheck-baseline.yaml')
    .argument('[paths...]', 'as for verify')
    .option('--until <date>', 'last day on which it passes, such as 2027-06-01 (default: in 90 days)')
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      await finish((await import('./baseline.ts')).baselineCommand(paths, flags));
    });
}

function addUpdate(program: Command): void {
  runningAsVerify(program.command('update'))
    .description('show, as a difference, what shown outputs and expectations would be for what was seen; then write it')
    .argument('[paths...]', 'as for verify')
    .option('--yes', 'write without asking')
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      await finish((await import('./update.ts')).updateCommand(paths, flags));
    });
}

function addExplain(program: Command): void {
  runningAsVerify(program.command('explain'))
    .description('run what the claims at a place need and say why each verdict is what it is; or say what a rule means')
    .argument('<place>', 'file.md:42, file.md#claim-id; or a rule id or reason code, as messages name it')
    .option('--open', 'show it in the page, too, in the browser (BROWSER names another one)')
    .action(async (word: string, flags: Record<string, unknown>) => {
      const { explainPlace, isPlace } = await import('./explain-place.ts');
      const isRule = !(await isPlace(word, process.cwd()));
      await finish(isRule ? (await import('./explain.ts')).explain(word) : explainPlace(word, flags));
    });
}

/** Options that may be repeated; a list that a word would swallow (`--python 3.9 a.md`) is not for people. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function finish(status: Promise<number> | number): Promise<void> {
  process.exitCode = await status;
}
