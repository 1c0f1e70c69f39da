package org.commune4j.core.authority;

import org.commune4j.core.text.Message;

/** The legally different ways in which power is given to another. */
public enum TransferKind {
    /** Devolution: the law makes a lower level the holder (phân quyền). */
    DEVOLUTION,
    /** Decentralisation: a superior hands a power down (phân cấp). */
    DECENTRALISATION,
    /** Delegation: a holder lets another act for it (ủy quyền). */
    DELEGATION;

    /** The kind in words. */
    public Message message() {
        return Message.of("AUTHORITY.transfer-kind." + name());
    }
}
