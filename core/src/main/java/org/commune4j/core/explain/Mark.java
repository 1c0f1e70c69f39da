package org.commune4j.core.explain;

/** Whether what a node says holds. */
public enum Mark {
    /** It holds. */
    HOLDS,
    /** It does not hold. */
    FAILS,
    /** It is unknown whether it holds. */
    UNKNOWN,
    /** The node states something without judging it. */
    NONE;

    String sign() {
        return switch (this) {
            case HOLDS -> "[+] ";
            case FAILS -> "[-] ";
            case UNKNOWN -> "[?] ";
            case NONE -> "";
        };
    }
}
