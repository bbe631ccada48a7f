/** In `.claimcheck/` of the working directory, or where this platform keeps caches; null where neither can be written. */
export declare function cacheFolder(cwd: string, env: NodeJS.ProcessEnv): Promise<string | null>;
