package org.creatorconnect.campaign;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one campaign. */
public record CampaignId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static CampaignId parse(String text) {
        return new CampaignId(TypedId.parse(text, "campaign"));
    }
}
