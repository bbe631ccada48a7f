/** The distribution that a requirement names, as PEP 503 normalizes it: `typing-extensions` of `Typing_Extensions>=4`. */
export function distributionOf(requirement) {
    const name = /^\s*([\w.-]*\w)/u.exec(requirement)?.[1] ?? '';
    return name.replaceAll(/[-_.]+/gu, '-').toLowerCase();
}
