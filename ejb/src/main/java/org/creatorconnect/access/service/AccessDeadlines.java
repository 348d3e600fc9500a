package org.creatorconnect.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.access.MailedLinkId;
import org.creatorconnect.access.MailedLinkRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of mailed links. */
@ApplicationScoped
public class AccessDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler link(MailedLinkRepository links, LinkKeeping keeping) {
        return new DeadlineStep(
                AccessDeadline.MAILED_LINK_KEPT,
                id -> links.lock(new MailedLinkId(id)),
                id -> keeping.pass(links.lock(new MailedLinkId(id))));
    }
}
