import type { Cause, ErrorEvent, Lack, Observation, WarningEvent } from '../model/observation.ts';
import type { Reason } from './decision.ts';
import { isRaisedElsewhere, missingPackage } from './packages.ts';
import { firstLine } from './wording.ts';

type Raised = Pick<ErrorEvent, 'type' | 'message' | 'lack'> & Partial<Pick<ErrorEvent, 'missingModule'>>;

/**
 * What a program lacks here, where that is what made it raise, or end otherwise: no fault of the document. Null: nothing of
 * the kind. Of a program that no sheet speaks of; a sheet can complete its programs, see `excuseOfMachine`.
 */
export function excuseOf(observation: Observation, error: Raised | null): Reason | null {
  if (error === null) return excuseOfEnd(observation);
  const own = excuseOfError(error, observation);
  if (own !== null || error.type !== 'NameError') return own;
  const earlier = (observation.steps ?? []).flatMap((step) => step.error ?? []);
  return earlier.map((each) => excuseOfError(each, observation)).find((each) => each !== null) ?? null;
}

/** As `excuseOf`, of what no sheet can give: it depends on the machine alone. */
export function excuseOfMachine(observation: Observation): Reason | null {
  const { error } = observation;
  if (error === null) return null;
  const excuse = excuseOfError(error, observation);
  // Whether a server runs beside it is for the program to see to.
  const isHere = excuse?.code === 'needs-network' && error.lack?.address?.place === 'here';
  return excuse !== null && ofMachine.has(excuse.code) && !isHere ? excuse : null;
}

const ofMachine: ReadonlySet<Reason['code']> = new Set([
  'missing-package',
  'needs-network',
  'needs-display',
  'needs-command',
]);

function excuseOfError(
  { lack, missingModule }: Pick<Raised, 'lack' | 'missingModule'>,
  observation: Observation,
): Reason | null {
  if (lack === null || lack === undefined) {
    if (missingModule === null || missingModule === undefined) return null;
    return { code: 'missing-package', sentence: missingPackage(missingModule, observation) };
  }
  for (const cause of lack.causes) {
    for (const { code, look } of excuses) {
      const sentence = look(cause, lack, observation);
      if (sentence !== null) return { code, sentence };
    }
  }
  return null;
}

/** What is needed, or null where nothing is, or where the program itself is to blame that it is not there. */
type Look = (cause: Cause, lack: Lack, observation: Observation) => string | null;

const excuses: readonly { readonly code: Reason['code']; readonly look: Look }[] = [
  { code: 'missing-package', look: lookForModule },
  { code: 'missing-package', look: lookForLibrary },
  { code: 'needs-display', look: lookForScreen },
  { code: 'needs-command', look: lookForCommand },
  { code: 'needs-network', look: lookForNetwork },
  { code: 'needs-network', look: lookForPort },
  { code: 'needs-file', look: lookForFile },
  { code: 'needs-file', look: lookForOthers },
  { code: 'needs-permission', look: lookForPermission },
  { code: 'needs-permission', look: lookForAccount },
  { code: 'needs-input', look: lookForInput },
];

function lookForModule(cause: Cause, { module, causes }: Lack, observation: Observation): string | null {
  if (module === null || cause !== causes[0]) return null;
  return module.isPart
    ? `needs ${module.name}, a part of Python that is not here`
    : missingPackage(module.name, observation);
}

function lookForLibrary({ kinds, message }: Cause, lack: Lack): string | null {
  const isOfPackage = isRaisedElsewhere(lack);
  // Parts of a package that are installed with it only where one asks for them.
  if (isOfPackage && /\binstall(?:ing)?\b.*\bextras?\b/iu.test(message)) return `needs more of a package (${message})`;
  const module = /\bNo module named '(?<name>[\w.]+)'/u.exec(message)?.groups?.['name'];
  if (isOfPackage && module !== undefined && !is(kinds, 'ModuleNotFoundError')) return `needs ${module}`;
  if (isOfPackage && /\bmust be installed\b/iu.test(message)) return `needs more packages (${firstLine(message)})`;
  if (isOfPackage && (/\bpip3? install ['"]?[\w.-]+/u.test(message) || isToInstall(kinds, message)))
    return `needs more packages (${firstLine(message)})`;
  const named = /^(?<name>[\w.-]+) is not installed\b|\bpip install ['"]?(?<wanted>[\w.-]+)/u.exec(message)?.groups;
  if (named !== undefined && is(kinds, 'ImportError')) return `needs ${named['name'] ?? named['wanted'] ?? ''}`;
  if (/'sqlite3\.Connection' object has no attribute '\w*load_extension'/u.test(message))
    return 'needs a Python whose SQLite loads extensions';
  const library = /^(?<name>[^\s:]+): cannot open shared object file/u.exec(message)?.groups?.['name'];
  if (library !== undefined && is(kinds, 'ImportError', 'OSError')) return `needs the system's library ${library}`;
  return is(kinds, 'Error') && message === 'unsupported locale setting' ? 'needs a locale that is not installed' : null;
}

/** What a package says of another one that it can use. */
function isToInstall([kind = '', ...others]: readonly string[], message: string): boolean {
  const isOfModule = /Module|Import|Package|Dependenc|NotInstalled/u.test(kind) || others.includes('ImportError');
  return isOfModule && /\b(?:install|not installed|requires?|missing|needed)\b/iu.test(message);
}

function lookForScreen({ kinds, message, errno }: Cause, { line }: Lack): string | null {
  if (kinds[0] === 'TclError') return /display/u.test(message) ? `needs a screen (${message})` : null;
  const isCurses = kinds[0] === 'error' && /terminal|cbreak|ioctl|\(\) returned ERR/u.test(message);
  // ENXIO or ENODEV, as the system has it.
  const isLogin = errno !== null && /\bgetlogin\(/u.test(line ?? '');
  const isTerminal = errno === 25 || isCurses || isLogin;
  return isTerminal ? `needs a terminal (${message})` : null;
}

/** 127: what a shell says of a command that it does not find. */
function lookForCommand({ kinds, message }: Cause, { command, path }: Lack): string | null {
  if (kinds[0] === 'CalledProcessError')
    return /status 127\.?$/u.test(message) ? 'needs a command that is not here' : null;
  if (command === null || command.isLine || path?.isOwn === true) return null;
  return is(kinds, 'FileNotFoundError', 'PermissionError') ? `needs the command ${command.text}` : null;
}

function lookForNetwork(
  { kinds, errno, message, status }: Cause,
  { address, isWitnessed, raisedIn }: Lack,
): string | null {
  const isLost =
    is(kinds, 'gaierror', 'herror', 'ConnectionError', 'timeout', 'SSLError', 'URLError', 'TimeoutError') ||
    (is(kinds, 'OSError') &&
      (unreachable.has(errno ?? 0) || /^Multiple exceptions:.*Connect call failed/u.test(message)));
  // Its package gave nothing for an answer.
  const isEmpty = is(kinds, 'TypeError', 'AttributeError') && /\bNoneType\b/u.test(message);
  if (isEmpty && address?.place === 'elsewhere') return `needs a network (${address.text})`;
  // A page that is gone is an address that is no longer right.
  const isWrong = status !== null && [404, 405, 410].includes(status);
  if (!isLost || isWrong) return null;
  const isRaisedByProgram = errno === null && raisedIn === '__main__';
  if (address === null) return isWitnessed || isRaisedByProgram ? null : `needs a network (${message})`;
  const { text, place } = address;
  // The host's name, as a person wrote it.
  if (/[\s/]/u.test(text) && !text.startsWith('/')) return null;
  switch (place) {
    case 'elsewhere':
      return `needs a network (${text})`;
    case 'here':
      return `needs a server at ${text}`;
    case 'own':
      return null;
  }
}

/** EADDRINUSE, on Linux, on macOS and on Windows: something else on this machine, or a run beside it, has the port. */
function lookForPort({ kinds, errno, message }: Cause): string | null {
  const isTaken = is(kinds, 'OSError') && (errno === 98 || errno === 48 || errno === 10048);
  if (is(kinds, 'OSError') && notHere.has(errno ?? 0)) return `needs an address of another machine (${message})`;
  return isTaken ? `needs a port that is free (${message})` : null;
}

/** EADDRNOTAVAIL, likewise: it is the address of its author's machine. */
const notHere: ReadonlySet<number> = new Set([99, 49, 10049]);

/** ENETDOWN, ENETUNREACH, ENETRESET, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, on Linux and on macOS. */
const unreachable: ReadonlySet<number> = new Set([100, 101, 102, 110, 112, 113, 50, 51, 52, 60, 64, 65]);

function lookForFile({ kinds, errno, message }: Cause, lack: Lack, { events }: Observation): string | null {
  const { path, command, address, line, causes } = lack;
  if (kinds[0] === 'ReadError' && / is not a \w+ file$/u.test(message)) return `needs the file: ${firstLine(message)}`;
  // Of the command that it runs.
  const missed = events.find(({ stream, text }) => stream === 'stderr' && text.endsWith(': No such file or directory'));
  if (kinds[0] === 'CalledProcessError' && missed !== undefined) return `needs a file (${missed.text})`;
  if (/\bnot a git repository\b/iu.test(message)) return `needs a repository (${firstLine(message)})`;
  if (isRaisedElsewhere(lack) && path === null && missingFile.test(message))
    return `needs a file (${firstLine(message)})`;
  const isPassedOver = path !== null && !causes.some((each) => is(each.kinds, 'OSError'));
  if (!is(kinds, 'FileNotFoundError', 'NotADirectoryError') && !isPassedOver) return null;
  if (path === null) {
    if (address?.text.startsWith('/') === true) return `needs a server at ${address.text}`;
    // Some functions in C do not say which.
    return errno === null || command !== null ? null : `needs a file: ${(line ?? '').trim()}`;
  }
  return path.isOwn || command !== null ? null : `needs the file ${path.text}`;
}

/** As a package says it, with whatever error. */
const missingFile =
  /\bno such file\b|\b(?:file|director(?:y|ies)|folder|path)\b[^.]{0,80}\b(?:does not|doesn't|do not) exist\b|\b(?:file|directory|folder) (?:\S+ )?(?:was |is )?not found\b/iu;

/** A file outside of the program's folder that another program, or a run before, has left there: EEXIST. */
function lookForOthers({ kinds, message, errno }: Cause, { path }: Lack): string | null {
  const name = /(?:-> |: )'(?<name>[^']*)'$/u.exec(message)?.groups?.['name'];
  if (!is(kinds, 'FileExistsError') || errno !== 17 || name?.startsWith('/') !== true) return null;
  return path?.isOwn === true && path.text === name ? null : `needs a place where there is no file yet: ${name}`;
}

function lookForPermission({ kinds, message, errno }: Cause, { path, command }: Lack): string | null {
  // One that the program raises itself has no number.
  if (!is(kinds, 'PermissionError') || errno === null || path?.isOwn === true || command !== null) return null;
  return path === null ? `needs a right (${message})` : `needs a right to ${path.text}`;
}

/** Of a service, as its package has it. */
function lookForAccount({ message }: Cause, lack: Lack): string | null {
  if (!isRaisedElsewhere(lack)) return null;
  const isLacking =
    /\b(?:no|missing|must|unable to (?:find|locate)|could not (?:find|locate)|not (?:set|configured|found)|provide|requires?)\b/iu.test(
      message,
    ) && /\b(?:credentials?|region|api[_ -]?keys?|access[_ -]?(?:key|token)s?)\b/iu.test(message);
  return isLacking ? `needs an account (${firstLine(message)})` : null;
}

function lookForInput({ kinds, message }: Cause, lack: Lack): string | null {
  const { hasOwnInput, raisedIn, line, variable, readsArguments } = lack;
  if (variable !== null) return `needs the variable ${variable} of the environment`;
  if (isRaisedElsewhere(lack) && /\benvironment variables?\b|\benv vars?\b/iu.test(message))
    return `needs a variable of the environment (${firstLine(message)})`;
  const isTooFew = is(kinds, 'IndexError') || (is(kinds, 'ValueError') && message.startsWith('not enough values'));
  if (isTooFew && /\bargv\b/u.test(line ?? '')) return 'needs arguments of the command line';
  if (is(kinds, 'SystemExit') && readsArguments) return 'needs arguments of the command line';
  const isRead = is(kinds, 'ValueError', 'IndexError') && /\bsys\.stdin\b/u.test(line ?? '');
  if (isRead && !hasOwnInput) return 'asks for input';
  const isAsking = message === 'EOF when reading a line' || raisedIn === 'getpass';
  const isUnset =
    kinds[0]?.endsWith('ValidationError') === true && /Field required \[type=missing, input_value=\{\}/u.test(message);
  if (isUnset && /\w*(?:Settings|Config)\(\)/u.test(line ?? ''))
    return 'needs variables of the environment, or their file';
  if (is(kinds, 'BdbQuit')) return 'asks for input, in the debugger';
  return is(kinds, 'EOFError') && isAsking && !hasOwnInput ? 'asks for input' : null;
}

/** It left by itself because it was called without arguments, or waited for another machine until its time was up. */
function excuseOfEnd(observation: Observation): Reason | null {
  const { ended, exit, reached, exitLack } = observation;
  if (ended === 'timeout' && reached !== undefined)
    return { code: 'needs-network', sentence: `needs a network (${reached})` };
  if (ended !== 'exit') return null;
  if (exit === 0) return excuseOfOthers(observation);
  const said = observation.events.map(({ text }) => text).join('\n');
  const isMissing =
    /^ERROR: .*\brequired\b|^.*: error: .*\brequired\b|^Error: Missing (?:argument|command|option|parameter)\b/mu.test(
      said,
    );
  // What click says where it asks, and nobody answers.
  if (exit === 1 && /^Aborted!\s*$/mu.test(said)) return { code: 'needs-input', sentence: 'asks for input' };
  // Servers catch EADDRINUSE, say so and leave.
  const taken = /^.*\baddress (?:is )?already in use\b.*$/imu.exec(said)?.[0];
  if (taken !== undefined) return { code: 'needs-network', sentence: `needs a port that is free (${taken.trim()})` };
  // As click helps whoever gives no command.
  const isHelp = /^\s*--help\b.*\bexit\./mu.test(said);
  const isUsage = /^usage:/imu.test(said) && (exit === 1 || isMissing || isHelp);
  if (isUsage || lacksArgument(said)) return { code: 'needs-input', sentence: 'needs arguments of the command line' };
  return exitLack === undefined ? null : excuseOfError({ lack: exitLack }, observation);
}

/** What parsers of command lines draw a box around. */
function lacksArgument(said: string): boolean {
  const boxed = [...said.matchAll(/^[│|┃]\s+(?<text>\S.*?)\s*[│|┃]?$/gmu)].map(({ groups }) => groups?.['text'] ?? '');
  return boxed.some((text) =>
    /^Missing (?:argument|command|option|parameter)\b|\b(?:argument|option|parameter|command)\b.*(?:\brequires an? \w+|\b(?:is|are) required)\b/iu.test(
      text,
    ),
  );
}

/** Threads and tasks that ended so, and nothing else that is wrong. */
function excuseOfOthers(observation: Observation): Reason | null {
  const { unretrieved, warnings } = observation;
  if (
    warnings.length > 0 &&
    unretrieved.length === 0 &&
    warnings.every(({ category }) => category.endsWith('GetPassWarning'))
  )
    return { code: 'needs-input', sentence: 'asks for a password, at a terminal' };
  // What a package warns of at no line of the program's.
  const [missed] = warnings;
  if (
    missed !== undefined &&
    unretrieved.length === 0 &&
    warnings.every(({ category }) => bare(category) === 'GetPassWarning')
  )
    return { code: 'needs-display', sentence: `needs a terminal (${firstLine(missed.message)})` };
  if (missed !== undefined && unretrieved.length === 0 && warnings.every(isMissed))
    return { code: 'needs-file', sentence: `needs a file (${firstLine(missed.message)})` };
  const excused = unretrieved.map((each) => excuseOfError(each, observation));
  return warnings.length > 0 || excused.includes(null) ? null : (excused[0] ?? null);
}

function bare(category: string): string {
  return category.slice(category.lastIndexOf('.') + 1);
}

function isMissed({ message, place }: WarningEvent): boolean {
  return place === null && missingFile.test(message);
}

function is(kinds: readonly string[], ...wanted: readonly string[]): boolean {
  return kinds.some((kind) => wanted.includes(kind));
}
