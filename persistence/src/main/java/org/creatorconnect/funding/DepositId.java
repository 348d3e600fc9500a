package org.creatorconnect.funding;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one deposit. */
public record DepositId(UUID value) implements TypedId {}
