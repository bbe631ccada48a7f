import { assignClaimIds } from './claim-ids.js';
import { draftClaim } from './claim.js';
import { draftCleanClaims } from './clean.js';
import { pythonOf } from './needs.js';
import { ambiguousSelector, ignoredButUsed, unknownDirective, unusedIgnore } from './problems.js';
import { Programs, usualLimitSeconds } from './programs.js';
import { resolveReference } from './resolve.js';
import { blockRoles } from './roles.js';
import { findBlocks } from './selector.js';
import { isPython } from './session.js';
import { Shown } from './shown.js';
import { isRunOn } from './shown/order.js';
import { blocksOf, whyUnresolved } from './unresolved.js';
import { interpretersIn } from './versions.js';
/** One document with its sheets: programs, claims, roles and implicit claims; runs are planned for all together. */
export function draftDocument(input) {
    const { document, sheets } = input;
    const programs = new Programs(document, input.settings);
    const named = sheets.map((sheet) => addNamedPrograms(input, sheet, programs));
    const drafted = draftClaims({ ...input, programs }, sheets);
    const ignores = sheets.flatMap((sheet) => findIgnored(document, sheet, programs));
    const used = new Set(programs.all.flatMap((program) => program.blockIds));
    const ignored = new Set(ignores.flatMap((each) => each.block?.id ?? []));
    const reader = new Shown(document, input.interpreters, input.settings.timeoutSeconds === null ? usualLimitSeconds : Infinity);
    const skipped = document.blocks.flatMap((block) => {
        const isFree = isPython(block) && !used.has(block.id) && !ignored.has(block.id);
        const why = isFree ? (whyUnresolved([block]) ?? reader.whyNotRun(block, input.interpreters)) : null;
        return why === null ? [] : [{ block, why }];
    });
    const free = document.blocks.filter(({ id }) => !used.has(id) && !ignored.has(id));
    for (const { block } of skipped)
        ignored.add(block.id);
    const marked = document.blocks.filter((block) => !used.has(block.id) && reader.isOutput(block));
    const roles = blockRoles(document, { used, ignored });
    const unclaimed = document.blocks.filter((block, index) => {
        return !marked.includes(block) && (roles[index] === 'unclaimed' || roles[index] === 'session');
    });
    const checks = reader.checks.filter((block) => reader.whyNotRun(block, input.interpreters) === null);
    const sentences = sheets.length === 0 ? reader.sentences : [];
    const programsShown = [...unclaimed, ...checks, ...sentences].map((block) => reader.program(block));
    const outputs = new Set([...marked, ...programsShown.map(({ output }) => output)]);
    const shown = programsShown.map((each) => standAlone({ ...input, reader }, each, programs));
    const lone = [
        ...named.flatMap((each) => each.lone),
        ...shown.slice(0, shown.length - sentences.length).map((each) => each.lone),
    ];
    return {
        document,
        sheets,
        roles: roles.map((role, index) => (outputs.has(document.blocks[index] ?? null) ? 'output' : role)),
        skipped,
        directives: reader.honoured([...free, ...checks], input.interpreters),
        claims: drafted.claims,
        cleans: draftCleanClaims(drafted.claims, lone),
        shown: shown.map((each) => each.draft),
        programs: programs.all,
        gonePrograms: named.flatMap((each) => each.gone),
        problems: [
            ...named.flatMap((each) => each.problems),
            ...drafted.problems,
            ...ignores.flatMap((each) => each.problems),
            ...reader.unknownDirectives.map((each) => unknownDirective(document.path, each)),
        ],
    };
}
/**
 * A name of the sheet belongs to its program, so these come before programs that are named after blocks and claims. One
 * that only lends its definitions is not run itself.
 */
function addNamedPrograms(input, sheet, programs) {
    const claimed = new Set(sheet.claims.flatMap(referencesOf));
    const lent = new Set(usesOf(sheet));
    const lone = [];
    const gone = [];
    const problems = [];
    for (const { name, place } of sheet.programs) {
        const reference = { text: name, place };
        const resolution = resolveReference({ document: input.document, sheet, trail: [] }, reference, 'claim');
        if (resolution.kind === 'refused')
            problems.push(...resolution.problems);
        if (!claimed.has(name) && lent.has(name))
            continue;
        if (resolution.kind === 'gone' && !claimed.has(name))
            gone.push({ name, reason: resolution.reason });
        if (resolution.kind !== 'program')
            continue;
        const program = programs.add(name, [sheet], resolution.program);
        if (claimed.has(name) || whyUnresolved(blocksOf(input.document, program)) !== null)
            continue;
        const asked = interpretersIn(input.interpreters, sheet.python);
        lone.push({ program, interpreters: interpretersIn(asked, pythonOf(input.document, program.blockIds)) });
    }
    return { lone, gone, problems };
}
function usesOf(sheet) {
    const inline = sheet.claims.flatMap((claim) => inlineSource(claim) ?? []);
    return [...sheet.programs, ...inline].flatMap((source) => source.uses.map((each) => each.text));
}
function inlineSource({ basis }) {
    return basis.kind === 'program' && basis.program.kind === 'inline' ? basis.program.source : null;
}
function referencesOf({ basis }) {
    if (basis.kind !== 'program')
        return [];
    const own = basis.program.kind === 'reference' ? [basis.program.reference.text] : [];
    const compared = basis.expectations.flatMap((each) => (each.kind === 'compared-with' ? [each.program.text] : []));
    return [...own, ...compared];
}
function draftClaims(context, sheets) {
    const { ids, problems } = assignClaimIds(sheets);
    const results = sheets.flatMap((sheet) => sheet.claims.flatMap((claim) => {
        const id = ids.get(claim);
        return id === undefined ? [] : [draftClaim(context, sheet, claim, id)];
    }));
    return {
        claims: results.flatMap((result) => (result.kind === 'draft' ? [result.draft] : [])),
        problems: [...problems, ...results.flatMap((result) => (result.kind === 'refused' ? result.problems : []))],
    };
}
function findIgnored(document, sheet, programs) {
    const used = new Set(programs.all.flatMap((program) => program.blockIds));
    return sheet.ignores.map((ignore) => {
        const match = findBlocks(document, ignore.block);
        switch (match.kind) {
            case 'found': {
                const { block } = match;
                return { block, problems: used.has(block.id) ? [ignoredButUsed(sheet, ignore, block)] : [] };
            }
            case 'ambiguous':
                return { block: null, problems: [ambiguousSelector(sheet, ignore.block, match.candidates)] };
            case 'none':
                return { block: null, problems: [unusedIgnore(sheet, ignore, match.nearest)] };
        }
    });
}
/** Asked where some sheet of the document speaks of it at all; without a sheet everywhere. */
function standAlone({ document, sheets, interpreters, reader }, shown, programs) {
    const ranges = sheets.length === 0 ? [null] : sheets.map((sheet) => sheet.python);
    const inRange = new Set(ranges.flatMap((range) => interpretersIn(interpreters, range)));
    const { block, order, claims, expected, asItStands } = shown;
    const program = programs.addShown(block.id, sheets, shown);
    const sought = interpreters.filter((each) => inRange.has(each) && isRunOn(order.skips, each) && reader.isFor(block, each));
    const asked = interpretersIn(sought, pythonOf(document, program.blockIds));
    return {
        lone: { program, interpreters: asked, shown: { expected, place: block.place, order, asItStands } },
        draft: { program, interpreters: asked, claims, asItStands, isEnoughOnce: order.runs > 1 },
    };
}
