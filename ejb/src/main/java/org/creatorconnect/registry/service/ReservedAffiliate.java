package org.creatorconnect.registry.service;

import org.creatorconnect.foundation.EmailAddress;

/**
 * What is told of an affiliate before its person does, checked already.
 *
 * @param address the mailbox of whoever may take it up
 * @param country ISO 3166-1 alpha-2
 */
public record ReservedAffiliate(
        EmailAddress address, String displayName, String legalName, String country) {}
