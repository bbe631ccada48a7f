/** claimcheck itself could not do its work: no Python, a driver that died, a missing right. Never a document's fault. */
export class HarnessError extends Error {
    name = 'HarnessError';
    /** One line of what to do next, or null where nothing can be advised. */
    advice;
    constructor(message, advice = null, options) {
        super(message, options);
        this.advice = advice;
    }
}
