// So that no processor waits for the next job. A job with a time to keep is not the one that is too many.
const untimedMore = 1;
export function createQueue(jobs, processors) {
    // Longest first; of equal ones, first come, first served.
    const company = [];
    const loners = [];
    let active = 0;
    let working = 0;
    let loner = false;
    const nextInCompany = () => {
        if (active >= jobs)
            return undefined;
        const index = company.findIndex(({ place }) => place.kind === 'waiting' || working < processors + (place.seconds === 0 ? untimedMore : 0));
        return index < 0 ? undefined : company.splice(index, 1)[0];
    };
    const enter = ({ place, start }) => {
        active += 1;
        if (place.kind === 'working')
            working += 1;
        if (place.kind === 'alone')
            loner = true;
        start();
    };
    // Loners come last: until then the others keep all places busy.
    const next = () => {
        if (loner)
            return;
        for (let each = nextInCompany(); each !== undefined; each = nextInCompany())
            enter(each);
        const last = active === 0 ? loners.shift() : undefined;
        if (last !== undefined)
            enter(last);
    };
    const leave = ({ kind }, hasLent) => {
        active -= 1;
        if (kind === 'working' && !hasLent)
            working -= 1;
        if (kind === 'alone')
            loner = false;
        next();
    };
    return {
        add: async (place, job) => {
            await new Promise((start) => {
                insert({ place, start }, place.kind === 'alone' ? loners : company);
                // Whoever comes in the same breath has a say in who is the longest.
                queueMicrotask(next);
            });
            let hasLent = false;
            const lend = () => {
                if (hasLent || place.kind !== 'working')
                    return;
                hasLent = true;
                working -= 1;
                next();
            };
            try {
                return await job(lend);
            }
            finally {
                leave(place, hasLent);
            }
        },
    };
}
function insert(added, queue) {
    const behind = queue.findIndex(({ place }) => place.seconds < added.place.seconds);
    if (behind < 0)
        queue.push(added);
    else
        queue.splice(behind, 0, added);
}
