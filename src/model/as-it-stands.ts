/** What a document leaves out of a program that no sheet speaks of, or says of it: then a failure proves nothing. */
export interface AsItStands {
  /** Names that it reads and that nothing in it binds; `line`: where the document defines them further down. */
  readonly unbound: readonly { readonly name: string; readonly line: number | null }[];
  /** What in its text no Python can read, and is not meant to be read by one. */
  readonly notations: readonly Remarked[];
  /** Its first line, where that begins as no statement does. Absent: it does. */
  readonly opening?: Remarked;
  /** Modules that the document writes as files: `calendar` of `calendar.py`. Absent: none. */
  readonly files?: readonly string[];
  /** A string in which the reader is to put something of their own. Absent: none. */
  readonly placeholder?: Remarked;
  /** What the reader is to set before: variables, files of settings; `isOwn`: in its own comments. Absent: nothing. */
  readonly setting?: Remarked & { readonly isOwn?: true };
  /** It reads arguments, and the document calls it with some. Absent: no. */
  readonly called?: Remarked;
  /** Where it tells of another version of a package than the last. Absent: nowhere. */
  readonly release?: Remarked;
  /** It goes on from values that a block under another heading makes: perhaps the reader has others. Absent: no. */
  readonly isFromElsewhere?: true;
  /** Where the document says that it fails. */
  readonly failing: Remarked | null;
  /** Where its text, or the document, tells that it does not end. */
  readonly endless: Remarked | null;
  /** It goes on from blocks that the reader was asked to complete, or that may have changed what it uses. */
  readonly isOpen: boolean;
  /** Lines of the document on which it is shown to raise, or does so itself, outside of functions, where the document speaks of that. */
  readonly raisingLines: readonly number[];
  /**
   * Comments that name an error: their line, or one right below it, raises that; where they show it, with its message, the
   * one right above may, and any above that raises just that. Absent: none.
   */
  readonly errorsNamed?: readonly {
    readonly line: number;
    readonly types: readonly string[];
    readonly message?: string;
  }[];
  /** Sentences around it, or around its output, that name kinds of errors. Absent: none. */
  readonly errorsSpokenOf?: readonly (Remarked & { readonly types: readonly string[] })[];
  /** Its last statement, where nothing shows its output, and the lines of functions and calls that raise on purpose. Absent: none. */
  readonly raisedAtEnd?: { readonly last: readonly [first: number, last: number]; readonly lines: readonly number[] };
  /** Types of errors that handlers outside of functions raise, or raise on. Absent: none. */
  readonly rethrown?: readonly string[];
  /** It reads stdin by itself, and nothing is put there. Absent: it does not. */
  readonly readsInput?: true;
  /** Where the document speaks of a warning. Absent: nowhere. */
  readonly warned?: Remarked;
  /** Chunks that the document shows to raise. */
  readonly raising: readonly number[];
  /** First and last line of its own block; what is compiled above it is told there. Absent: nobody knows. */
  readonly own?: readonly [first: number, last: number];
  /** Versions of Python that the document speaks of right beside it: an older one proves nothing. Absent: none. */
  readonly versions?: readonly string[];
  /** Lines in a syntax that came with a certain Python: an older one cannot read them. Absent: none. */
  readonly newerSyntax?: readonly (Remarked & { readonly version: string })[];
  /** How many of its chunks, the first ones, stand in blocks above. Absent: none. */
  readonly borrowed?: number;
  /** Lines of blocks above that run by themselves, outside of functions: what they warn of is told there. Absent: none. */
  readonly linesAbove?: readonly number[];
  /** It has a loop that surely never ends, or sleeps, and somebody chose a time limit: that it was stopped is its fault. */
  readonly isStuck?: true;
  /** Where the document says, above it, that something is deprecated. Absent: nowhere. */
  readonly deprecating?: Remarked;
  /** Packages that the document tells its reader to install: what they bring may be missing. Absent: none. */
  readonly packages?: readonly string[];
  /** It defines a class of the name that one has in blocks above, which it goes on from. Absent: no. */
  readonly redefinesClass?: true;
  /** It defines tests, which a test runner loads and calls. Absent: none. */
  readonly hasTests?: true;
  /** It shows that it makes a coroutine, or a block below awaits that. */
  readonly isAwaited?: true;
}

/** A piece of the document, and the line that it is on. */
export interface Remarked {
  readonly text: string;
  readonly line: number;
}
