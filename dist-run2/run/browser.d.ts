/**
 * Shows a file, and of it what has the id, in the browser: that of BROWSER where it names one (commands parted by `:`, with `%s` for the
 * address, as xdg-open and Python's webbrowser read it), else the one of the platform. Null where one was started, else
 * why not; nobody waits for it to end.
 */
export declare function showInBrowser(file: string, id: string | null, { BROWSER }: NodeJS.ProcessEnv): Promise<string | null>;
