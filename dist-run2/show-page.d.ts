import type { VerifyRequest } from './request.ts';
import type { Verification } from './verify.ts';
/** Writes the page of a verification into claimcheck's own folder and shows it in the browser, at its first claim. */
export declare function showPage({ report, planned }: Pick<Verification, 'report' | 'planned'>, { cwd, root, env, strict }: Pick<VerifyRequest, 'cwd' | 'root' | 'env' | 'strict'>): Promise<{
    readonly page: string;
    readonly why: string | null;
}>;
