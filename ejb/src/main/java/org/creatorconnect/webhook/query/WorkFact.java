package org.creatorconnect.webhook.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a task, of an application, an invitation, an assignment or content for it.
 *
 * @param agency whose contract shares it with them; told to the agency, and of it to nobody
 * @param assignment the assignment that content belongs to
 */
record WorkFact(
        UUID id,
        String status,
        @Nullable UUID creator,
        @Nullable UUID agency,
        UUID merchant,
        UUID campaign,
        @Nullable UUID task,
        @Nullable UUID assignment) {

    Announced announced() {
        return new Announced(
                id,
                creator,
                agency,
                merchant,
                new AnnouncedDetails(id, status)
                        .id("affiliateId", creator)
                        .id("merchantId", merchant)
                        .id("campaignId", campaign)
                        .id("taskId", task)
                        .id("assignmentId", assignment)
                        .done());
    }
}
