import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
/** The report that a results file holds, or what is wrong with it; `path` is the file that the Problems name. */
export declare function parseResults(text: string, path?: string): CheckedReport | Problem[];
/** JSON that does not so much as say that it is a results file, such as that of another reporter in the same folder. */
export declare function isOtherJson(text: string): boolean;
/** JSON Schema (draft 7) of the results file, generated from the schema that checks it. */
export declare function resultsJsonSchema(): object;
/** The order of the keys is that of the file: zod writes objects in the order of their shape. */
declare const resultsSchema: z.ZodObject<{
    schema: z.ZodLiteral<"claimcheck-results/1">;
    tool: z.ZodObject<{
        version: z.ZodString;
    }, z.core.$strict>;
    startedAt: z.ZodString;
    durationSeconds: z.ZodNumber;
    summary: z.ZodObject<{
        verified: z.ZodNumber;
        refuted: z.ZodNumber;
        stale: z.ZodNumber;
        undecided: z.ZodNumber;
        attested: z.ZodNumber;
        knownWrong: z.ZodNumber;
        blocks: z.ZodObject<{
            python: z.ZodNumber;
            run: z.ZodNumber;
            ignored: z.ZodNumber;
            unclaimed: z.ZodNumber;
        }, z.core.$strict>;
        runs: z.ZodNumber;
        cachedRuns: z.ZodNumber;
        problems: z.ZodNumber;
    }, z.core.$strict>;
    interpreters: z.ZodArray<z.ZodObject<{
        implementation: z.ZodString;
        version: z.ZodString;
    }, z.core.$strict>>;
    documents: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        sha256: z.ZodString;
        blocks: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            selector: z.ZodString;
            lang: z.ZodNullable<z.ZodString>;
            place: z.ZodObject<{
                line: z.ZodNumber;
                column: z.ZodNumber;
            }, z.core.$strict>;
            endLine: z.ZodNumber;
            role: z.ZodEnum<{
                ignored: "ignored";
                output: "output";
                program: "program";
                session: "session";
                unclaimed: "unclaimed";
            }>;
        }, z.core.$strict>>;
        programs: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            lines: z.ZodArray<z.ZodObject<{
                text: z.ZodString;
                place: z.ZodNullable<z.ZodObject<{
                    line: z.ZodNumber;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        runs: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            program: z.ZodString;
            python: z.ZodString;
            clock: z.ZodEnum<{
                real: "real";
                virtual: "virtual";
            }>;
            clockBecause: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            cached: z.ZodBoolean;
            observedAt: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            repeat: z.ZodNumber;
            ended: z.ZodEnum<{
                crashed: "crashed";
                error: "error";
                exit: "exit";
                killed: "killed";
                timeout: "timeout";
            }>;
            exit: z.ZodNullable<z.ZodNumber>;
            durationSeconds: z.ZodNullable<z.ZodNumber>;
            cpuSeconds: z.ZodNullable<z.ZodNumber>;
            isolation: z.ZodString;
            events: z.ZodArray<z.ZodObject<{
                at: z.ZodNumber;
                stream: z.ZodEnum<{
                    stderr: "stderr";
                    stdout: "stdout";
                }>;
                text: z.ZodString;
            }, z.core.$strict>>;
            warnings: z.ZodArray<z.ZodObject<{
                at: z.ZodNumber;
                category: z.ZodString;
                message: z.ZodString;
                place: z.ZodNullable<z.ZodObject<{
                    line: z.ZodNumber;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            error: z.ZodNullable<z.ZodObject<{
                type: z.ZodString;
                message: z.ZodString;
                place: z.ZodNullable<z.ZodObject<{
                    line: z.ZodNumber;
                }, z.core.$strict>>;
                traceback: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        claims: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            quotes: z.ZodArray<z.ZodString>;
            place: z.ZodNullable<z.ZodObject<{
                line: z.ZodNumber;
                column: z.ZodNumber;
            }, z.core.$strict>>;
            implicit: z.ZodBoolean;
            program: z.ZodNullable<z.ZodString>;
            verdict: z.ZodEnum<{
                attested: "attested";
                "known-wrong": "known-wrong";
                refuted: "refuted";
                stale: "stale";
                undecided: "undecided";
                verified: "verified";
            }>;
            byPython: z.ZodRecord<z.ZodString, z.ZodEnum<{
                attested: "attested";
                "known-wrong": "known-wrong";
                refuted: "refuted";
                stale: "stale";
                undecided: "undecided";
                verified: "verified";
            }>>;
            runs: z.ZodArray<z.ZodString>;
            reason: z.ZodNullable<z.ZodString>;
            findings: z.ZodArray<z.ZodObject<{
                kind: z.ZodString;
                python: z.ZodString;
                run: z.ZodString;
                holds: z.ZodBoolean;
                expected: z.ZodString;
                actual: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        directives: z.ZodDefault<z.ZodArray<z.ZodObject<{
            tool: z.ZodString;
            text: z.ZodString;
            place: z.ZodObject<{
                line: z.ZodNumber;
                column: z.ZodNumber;
            }, z.core.$strict>;
            block: z.ZodNullable<z.ZodString>;
            effect: z.ZodEnum<{
                continue: "continue";
                environment: "environment";
                fixture: "fixture";
                forget: "forget";
                group: "group";
                import: "import";
                "leave-out": "leave-out";
                "not-compared": "not-compared";
                output: "output";
                raises: "raises";
                retry: "retry";
                setup: "setup";
                skip: "skip";
            }>;
            pythons: z.ZodNullable<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    problems: z.ZodArray<z.ZodObject<{
        ruleId: z.ZodPipe<z.ZodString, z.ZodTransform<"alias-growth" | "ambiguous-quote" | "ambiguous-selector" | "broken-mdx" | "circular-uses" | "conflicting-keys" | "document-too-complex" | "duplicate-block-id" | "duplicate-id" | "duplicate-key" | "file-too-large" | "forbidden-key" | "hidden-block" | "ignored-but-used" | "invalid-date" | "invalid-name" | "invalid-option" | "invalid-pattern" | "invalid-ratio" | "invalid-requirement" | "invalid-results" | "invalid-time" | "invalid-version" | "invalid-warning" | "mismatched-parts" | "missing-document" | "missing-key" | "no-program" | "no-such-path" | "not-text" | "nothing-to-check" | "partial-results" | "proves-nothing" | "replace-count" | "results-outdated" | "unknown-directive" | "unknown-key" | "unknown-program" | "unmatched-filter" | "unreadable-file" | "unresolved-include" | "unused-ignore" | "unwritable-output" | "wrong-type" | "yaml-syntax", string>>;
        path: z.ZodString;
        place: z.ZodNullable<z.ZodObject<{
            line: z.ZodNumber;
            column: z.ZodNumber;
        }, z.core.$strict>>;
        reason: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            warning: "warning";
        }>;
    }, z.core.$strict>>;
}, z.core.$strict>;
type ResultsFile = z.output<typeof resultsSchema>;
/** `Report`; compiles only while the schema and the type agree: each must fit the other, field by field. */
type CheckedReport = Fits<Report, DeepReadonly<ResultsFile>>;
type Fits<Value extends Other, Other> = Value;
type DeepReadonly<Value> = Value extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : Value extends object ? {
    readonly [Key in keyof Value]: DeepReadonly<Value[Key]>;
} : Value;
export {};
