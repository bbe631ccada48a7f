import { execa } from 'execa';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
const rounds = 200;
const pauseMilliseconds = 10;
/**
 * Kills what lives on of programs that ran under `folder`, where neither their reaper nor its supervisor could: a program
 * may kill both at once. They are known by their HOME. Linux only; elsewhere nothing is done.
 */
export async function killLeftovers(folder) {
    for (let round = 0; round < rounds; round += 1) {
        const found = await processesWith(`HOME=${folder}/`);
        if (found.length === 0)
            return;
        // By a shell: `kill` is built into it, and the process object is none of this stage's business.
        await execa({ reject: false, shell: true }) `kill -KILL ${found.map(String)}`;
        await pause(pauseMilliseconds);
    }
}
async function processesWith(variable) {
    const names = await readdir('/proc').catch(() => []);
    const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
    const matches = await Promise.all(pids.map(async (pid) => {
        const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        return environment.startsWith(variable) || environment.includes(`\0${variable}`);
    }));
    return pids.filter((_, index) => matches[index]);
}
