package org.creatorconnect.registry;

/** What a legal name was compared with. The document itself is never kept. */
public enum NameEvidence {
    IDENTITY_DOCUMENT,
    COMPANY_REGISTER,
    BANK_CONFIRMATION
}
