import type { Block, Document } from '../../model/document.ts';
import type { Interpreter } from '../../model/interpreter.ts';
import type { ProgramLine, Question } from '../../model/plan.ts';
import type { DirectiveReport } from '../../model/report.ts';
import type { Directive } from '../directive.ts';
import type { Directives } from '../directives.ts';
type DirectiveOf<Kind extends Directive['kind']> = Extract<Directive, {
    readonly kind: Kind;
}>;
/** What the marks on a block, and on those that it is run with, come to. */
export interface Order {
    readonly skips: readonly DirectiveOf<'skip'>[];
    /** That nobody can give it here. */
    readonly fixtures: readonly DirectiveOf<'fixture'>[];
    readonly raises: DirectiveOf<'raises'> | null;
    /** Run whole before it, in this order. */
    readonly before: readonly Block[];
    /** Its output is that of all that is run before it, too. */
    readonly isOneWithBefore: boolean;
    /** Lines that stand before the code. */
    readonly added: readonly ProgramLine[];
    /** How often it is run; one run that holds is enough where it is more than once. */
    readonly runs: number;
    readonly isCompared: boolean;
    /** That it is not run without. */
    readonly modules: readonly string[];
}
/** What is to be done about each block of a document, as its marks say. */
export declare class Orders {
    #private;
    constructor(document: Document, directives: Directives);
    of(block: Block): Order;
    /** The block that is marked as the output of this one. */
    outputOf(block: Block): Block | null;
}
export declare function ofKind<Kind extends Directive['kind']>(directives: readonly Directive[], kind: Kind): readonly DirectiveOf<Kind>[];
/** Why a block is not run on any of the interpreters. `unmet`: it needs what cannot be had here. */
export type NotRun = Extract<Question, {
    readonly kind: 'open' | 'unmet';
}>;
export declare function whyNotRun({ skips, fixtures }: Order, interpreters: readonly Interpreter[]): NotRun | null;
export declare function isRunOn(skips: Order['skips'], interpreter: Interpreter): boolean;
/** For the report: what was honoured, and where it applies. */
export declare function honoured(directive: Directive, block: string | null, interpreters: readonly Interpreter[]): readonly DirectiveReport[];
export {};
