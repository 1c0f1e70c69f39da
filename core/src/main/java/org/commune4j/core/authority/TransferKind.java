package org.commune4j.core.authority;

import org.commune4j.core.text.Worded;

/** The legally different ways in which power is given to another. */
public enum TransferKind implements Worded {
    /** Devolution: the law makes a lower level the holder (phân quyền). */
    DEVOLUTION,
    /** Decentralisation: a superior hands a power down (phân cấp). */
    DECENTRALISATION,
    /** Delegation: a holder lets another act for it (ủy quyền). */
    DELEGATION
}
