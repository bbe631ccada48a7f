import { flag, list, nullable, number, object, text, texts, word, words } from './decode.js';
import { decodeLack } from './raw-lack.js';
const streams = ['stdout', 'stderr'];
/** Throws a TypeError where the report is not of this form. */
export function decodeRawResult(from) {
    return {
        token: text(from, 'token'),
        started: flag(from, 'started'),
        harness: nullable(from, 'harness', text),
        stopped: nullable(from, 'stopped', (value, name) => word(value, name, ['timeout', 'output', 'records', 'unsound'])),
        unsound: nullable(from, 'unsound', text),
        slept: flag(from, 'slept'),
        truncated: words(from, 'truncated', streams),
        exit: nullable(from, 'exit', number),
        signal: nullable(from, 'signal', text),
        channel: nullable(from, 'channel', text),
        final: flag(from, 'final'),
        leave: nullable(from, 'leave', object((leave) => ({
            status: number(leave, 'status'),
            line: nullable(leave, 'line', number),
            last: flag(leave, 'last'),
        }))),
        durationSeconds: nullable(from, 'durationSeconds', number),
        cpuSeconds: nullable(from, 'cpuSeconds', number),
        events: list(from, 'events', (event) => ({
            at: number(event, 'at'),
            stream: word(event, 'stream', streams),
            text: text(event, 'text'),
        })),
        warnings: list(from, 'warnings', (warning) => ({
            at: number(warning, 'at'),
            category: text(warning, 'category'),
            message: text(warning, 'message'),
            line: nullable(warning, 'line', number),
        })),
        error: nullable(from, 'error', object(decodeError)),
        unretrieved: list(from, 'unretrieved', decodeUnretrieved),
        logs: list(from, 'logs', (log) => ({
            at: number(log, 'at'),
            logger: text(log, 'logger'),
            level: text(log, 'level'),
            message: text(log, 'message'),
        })),
        reached: nullable(from, 'reached', text),
        exitLack: nullable(from, 'exitLack', object(decodeLack)),
        imported: nullable(from, 'imported', texts),
        probes: list(from, 'probes', (probe) => ({
            expression: text(probe, 'expression'),
            outcome: object(decodeProbeOutcome)(probe, 'outcome'),
        })),
        steps: list(from, 'steps', decodeStep),
    };
}
function decodeStep(step) {
    return {
        kind: word(step, 'kind', ['chunk', 'value', 'subject']),
        index: number(step, 'index'),
        output: text(step, 'output'),
        value: nullable(step, 'value', text),
        error: nullable(step, 'error', object((error) => ({
            type: text(error, 'type'),
            message: text(error, 'message'),
            lack: nullable(error, 'lack', object(decodeLack)),
        }))),
    };
}
function decodeError(error) {
    return {
        type: text(error, 'type'),
        message: text(error, 'message'),
        line: nullable(error, 'line', number),
        column: nullable(error, 'column', number),
        traceback: text(error, 'traceback'),
        missingModule: nullable(error, 'missingModule', text),
        lack: nullable(error, 'lack', object(decodeLack)),
    };
}
function decodeUnretrieved(error) {
    return {
        at: number(error, 'at'),
        kind: word(error, 'kind', ['task', 'thread', 'unraisable']),
        type: text(error, 'type'),
        message: text(error, 'message'),
        line: nullable(error, 'line', number),
        headline: text(error, 'headline'),
        lack: nullable(error, 'lack', object(decodeLack)),
    };
}
function decodeProbeOutcome(outcome) {
    const kind = word(outcome, 'kind', ['value', 'raised']);
    return kind === 'value'
        ? { kind, truthy: flag(outcome, 'truthy'), repr: text(outcome, 'repr') }
        : { kind, type: text(outcome, 'type'), message: text(outcome, 'message') };
}
