package org.creatorconnect.access;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Names a mailed link; unlike its secret it is fit to be shown. */
public record MailedLinkId(UUID value) implements TypedId {}
