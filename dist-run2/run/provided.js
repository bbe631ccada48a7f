import { openEnvironments } from './environments.js';
import { openRunner } from './runner.js';
/** As `openRunner`, with the packages that programs name. Where they cannot be had, the outcome is a `harness-error`. */
export async function openProvidedRunner(options) {
    const runner = await openRunner(options);
    if (!options.install)
        return runner;
    const environments = await openEnvironments({ ...options, env: options.env ?? {} });
    return {
        run: (planned, how) => runProvided({ runner, environments }, planned, how),
        close: async () => {
            await environments.close();
            await runner.close();
        },
    };
}
async function runProvided({ runner, environments }, planned, how) {
    const { requirements } = planned.program;
    if (requirements === undefined)
        return runner.run(planned, how);
    try {
        const interpreter = await environments.provide(planned.interpreter, requirements);
        return await runner.run({ ...planned, interpreter }, how);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { kind: 'harness-error', run: planned.id, message: `missing-package: ${message}` };
    }
}
