/** A document that is part of nothing. */
export const noProject = { dialect: null, folder: '.', root: '.', isMdx: false, includeFolders: [] };
