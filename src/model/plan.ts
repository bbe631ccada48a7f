import type { Document } from './document.ts';
import type { Expectation } from './expectation.ts';
import type { Interpreter } from './interpreter.ts';
import type { LinePlace, Position } from './place.ts';
import type { Problem } from './problem.ts';
import type { DirectiveReport } from './report.ts';
import type { ClockChoice } from './program-source.ts';
import type { Attestation, Claim, HowOften, Sheet } from './sheet.ts';
import type { AsItStands } from './as-it-stands.ts';

/** What will be run and what will be asked of it. Made by `plan/`, pure. */
export interface Plan {
  readonly documents: readonly PlannedDocument[];
  /** Each different run once, sorted by id. */
  readonly runs: readonly PlannedRun[];
  readonly interpreters: readonly Interpreter[];
  readonly problems: readonly Problem[];
}

export interface PlannedDocument {
  readonly document: Document;
  readonly sheets: readonly Sheet[];
  /** Same order as `document.blocks`. */
  readonly roles: readonly BlockRole[];
  readonly programs: readonly Program[];
  readonly claims: readonly PlannedClaim[];
  /** Marks of other tools that were honoured, in the order of the document. */
  readonly directives: readonly DirectiveReport[];
}

/**
 * `program`: a claim's program holds it. `output`: shown output of the block before it. `session`: a `>>>` session.
 * `ignored`: the sheet says so. `unclaimed`: Python that nothing uses. `other`: not Python.
 */
export type BlockRole = 'program' | 'output' | 'ignored' | 'unclaimed' | 'session' | 'other';

/** A composed program: the text that is run. Its lines joined by `\n`, with one at the end, are the file. */
export interface Program {
  /** Unique in its document. */
  readonly name: string;
  readonly documentPath: string;
  readonly lines: readonly ProgramLine[];
  /** Ids of the document's blocks in it, those it takes by `uses` included. */
  readonly blockIds: readonly string[];
  readonly repeat: number;
  readonly timeoutSeconds: number;
  readonly clock: ClockChoice;
  /** Packages that it is said to need (PEP 508), sorted; absent: none. */
  readonly requirements?: readonly string[];
  /** Where it is run in steps: its parts, in order, the first one from line 0 on. */
  readonly chunks?: readonly Chunk[];
  /** First lines, counted from 0, of the expression statements whose value and output are recorded. */
  readonly watched?: readonly number[];
}

/** Lines of a program up to the next chunk, run by themselves in the namespace of all. */
export interface Chunk {
  /** Counted from 0. */
  readonly firstLine: number;
  /** `prompt`: one example of a session, whose value is echoed as the interactive interpreter does. */
  readonly mode: 'module' | 'prompt';
  /** An exception that it raises is recorded, and does not end the program. */
  readonly mayRaise: boolean;
}

export interface ProgramLine {
  readonly text: string;
  /** Of the document's own text of the line; null where the sheet added the line. */
  readonly place: LinePlace | null;
  /** Characters that stand before the document's text on this line (`inside:` indents). 0 where `place` is null. */
  readonly indent: number;
}

/** One program under one interpreter with one clock, once. */
export interface PlannedRun {
  /** Stable: the same input gives the same id. */
  readonly id: string;
  readonly program: Program;
  readonly interpreter: Interpreter;
  readonly clock: ClockChoice;
  /** Counted from 0; the hash seed varies with it. */
  readonly repeat: number;
  /** Expressions that are evaluated in the program's namespace at its end, in this order, each once. */
  readonly probes: readonly string[];
}

export interface PlannedClaim {
  /** `<program>/clean` for the implicit one. */
  readonly id: string;
  readonly documentPath: string;
  readonly sheetPath: string | null;
  /** Of the claim in its sheet (implicit: of the first block of the program in the document). */
  readonly sheetPlace: Position | null;
  /** Where the quotes stand in the document; empty where stale or implicit. */
  readonly quotes: readonly AnchoredQuote[];
  /** As the sheet gives them. */
  readonly quoteTexts: readonly string[];
  readonly implicit: boolean;
  readonly programName: string | null;
  readonly question: Question;
  readonly knownWrong: Claim['knownWrong'];
}

export interface AnchoredQuote {
  readonly text: string;
  readonly place: Position;
  /** Behind its last character. */
  readonly end: Position;
}

/** What is asked about a claim. */
export type Question =
  /** The document no longer says it, or its block is gone; `reason` shows the nearest text. */
  | { readonly kind: 'stale'; readonly reason: string }
  | { readonly kind: 'attest'; readonly attestation: Attestation }
  | { readonly kind: 'open'; readonly because: string }
  /** Its program needs what cannot be had here: a fixture of pytest, lines of a file that is not there. */
  | { readonly kind: 'unmet'; readonly code: 'needs-fixture' | 'needs-include'; readonly because: string }
  | { readonly kind: 'known-wrong-only' }
  | {
      readonly kind: 'runs';
      readonly expectations: readonly Expectation[];
      readonly howOften: HowOften;
      readonly asked: readonly AskedInterpreter[];
      readonly since: string | null;
      /** No interpreter before `since` is among those asked. */
      readonly boundaryNotSeen: boolean;
      /** Why `asked` is empty, where it is: `no interpreter in range >=3.12; asked for 3.11.7`. */
      readonly emptyReason: string | null;
      /** Specs in the claim's range that were asked for and that no interpreter was found for. */
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'clean';
      readonly asked: readonly AskedInterpreter[];
      /** By exact version: what the claims of the program expect there, which is therefore no uncleanness. */
      readonly expected: readonly { readonly python: string; readonly expectations: readonly Expectation[] }[];
      /** No sheet speaks of the program: what it lacks here (network, a file, input) is not the document's fault. */
      readonly asItStands?: AsItStands;
      /** One run of them that is clean is enough. */
      readonly anyRun?: true;
      /** Modules of the standard library that the document knows not to be there everywhere. */
      readonly mayLack?: readonly string[];
    }
  /** What the document itself shows of a run; matched loosely, because nobody wrote it for a machine. */
  | {
      readonly kind: 'shown';
      readonly asked: readonly AskedInterpreter[];
      readonly parts: readonly ShownPart[];
      readonly volatile: readonly Volatile[];
      readonly asItStands: AsItStands;
      /** One run of them that shows it is enough. */
      readonly anyRun?: true;
    }
  /** What the document says of the times of lines that it shows. */
  | {
      readonly kind: 'timed';
      readonly asked: readonly AskedInterpreter[];
      /** The chunk that prints them; null: all of the run does. */
      readonly chunk: number | null;
      /** The program begins with what prints them: its first statement is what a reader calls the start. */
      readonly isFirst: boolean;
      readonly lines: readonly TimedLine[];
      readonly volatile: readonly Volatile[];
      readonly asItStands: AsItStands;
      readonly anyRun?: true;
    };

/** A line that the document shows, and its remark about time. */
export interface TimedLine {
  /** Without the remark. */
  readonly text: string;
  readonly remark: {
    readonly seconds: number;
    /** Many remarks do not say from where they count: then it is the same for all of them. */
    readonly since: 'start' | 'line' | 'either';
    /** The line that it stands on, with it. */
    readonly written: string;
  } | null;
}

/** One piece of output that the document shows. */
export interface ShownPart {
  /** What it is the output of: `run`: stdout, or the error that ends it; a chunk; a watched statement. */
  readonly of:
    | { readonly kind: 'run' }
    | { readonly kind: 'chunk'; readonly index: number }
    | { readonly kind: 'statement'; readonly line: number };
  /**
   * `output`: nothing else is printed. `echo`: lines of a session, or of a comment, that may also be prose. `value`: the
   * value, or the output, of a statement. `raises`: the name of an exception, and its message where it is given.
   */
  readonly form: 'output' | 'echo' | 'value' | 'raises';
  readonly place: Position;
  /** As the document has them, without comment marks and without a traceback. */
  readonly lines: readonly string[];
  /** Something else stands beside it, or it is a value only perhaps: a difference proves nothing. */
  readonly isAside?: true;
  /** Of a fence of its own: its lines with what may be remarks about time. */
  readonly written?: readonly string[];
  /** First line of the watched statement right above it, whose output or value alone it may be. */
  readonly below?: number;
  /** First line of the expression that the program ends with, whose value a notebook shows. */
  readonly ending?: number;
  /** Nothing but likeness tells that it is the output of this program as it stands. */
  readonly isPerhaps?: true;
  /** The document says that it may be another one each time. */
  readonly isVarying?: true;
  /** In a format of its own, such as JSON, whose `true` may be the `True` of Python. */
  readonly isData?: true;
  /** A sentence names it: it may be one line of several. */
  readonly isNamed?: true;
  /** The block itself tells of what is printed before it. */
  readonly isPartly?: true;
  /** It begins beside a label: its first line may be all of it, and the others a remark. */
  readonly isInline?: true;
  /** The exception that it is shown to end with; `message` is empty where none is given. */
  readonly error: { readonly type: string; readonly message: string } | null;
  /** Of an assignment at a prompt, which prints nothing: it tells what was bound. */
  readonly isBinding?: true;
  /** The program itself raises it, with a message of its own. */
  readonly isOwnError?: true;
}

/**
 * What makes a program show something else each time, or on each machine. `order`: of what a set holds. `state`: it goes on from blocks that the
 * reader was asked to complete, or that changed what it uses.
 */
export type Volatile = 'random' | 'time' | 'order' | 'machine' | 'threads' | 'state';

export interface AskedInterpreter {
  readonly interpreter: Interpreter;
  /** False before the boundary of `since`: there the expectations must not hold. */
  readonly mustHold: boolean;
  /** Ids of the runs of the claim's program, by repeat. */
  readonly runs: readonly string[];
  /** For each `compared-with` among the expectations, in their order: the runs of the other program. */
  readonly comparedRuns: readonly (readonly string[])[];
}

/** Which blocks without a sheet are run after all that stands above them, and not only after what they are seen to need. */
export interface Context {
  /** Ids. */
  readonly blocks: ReadonlySet<string>;
  /** Ids of those above that nothing can go on from: they do not come to their end. */
  readonly without: ReadonlySet<string>;
}

/** Narrows what is asked: to one claim, to what stands on a line of the document, to claims that a text occurs in. */
export type ClaimFilter =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'text'; readonly text: string };
