package org.creatorconnect.click.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.creatorconnect.audit.ActRecorded;
import org.creatorconnect.ban.AffiliateBanned;
import org.creatorconnect.ban.AffiliateUnbanned;
import org.creatorconnect.channel.Channel.StandingChanged;
import org.creatorconnect.foundation.node.NodeNews;
import org.creatorconnect.foundation.node.NodeNews.About;
import org.creatorconnect.foundation.node.OtherNodes;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateLeaving;
import org.creatorconnect.registry.AffiliateMerged;

/**
 * What changes links is told to other nodes with the transaction that does it, and what they told
 * is forgotten here.
 */
@ApplicationScoped
public class LinkNews {

    /** The act by which a merchant's terms get another version. */
    static final String TERMS_CHANGED = "PROGRAM_CHANGED";

    private final LinkDirectory links;
    private final OtherNodes others;

    protected LinkNews() {
        this(null, null);
    }

    @Inject
    public LinkNews(LinkDirectory links, OtherNodes others) {
        this.links = links;
        this.others = others;
    }

    void tell(@Observes AffiliateBanned banned) {
        tell(banned.affiliate());
    }

    void tell(@Observes AffiliateUnbanned unbanned) {
        tell(unbanned.affiliate());
    }

    void tell(@Observes AffiliateLeaving leaving) {
        tell(leaving.affiliate());
    }

    void tell(@Observes AffiliateMerged merged) {
        tell(merged.merged());
    }

    void tell(@Observes StandingChanged changed) {
        others.tell(new NodeNews(About.CHANNEL, changed.channel().value().toString()));
    }

    void tell(@Observes ActRecorded act) {
        if (TERMS_CHANGED.equals(act.action())) {
            act.subjects().forEach(id -> others.tell(new NodeNews(About.TERMS, id.toString())));
        }
    }

    private void tell(AffiliateId affiliate) {
        others.tell(new NodeNews(About.AFFILIATE, affiliate.value().toString()));
    }

    void hear(@Observes NodeNews news) {
        switch (news.about()) {
            case AFFILIATE -> links.forgetAffiliate(UUID.fromString(news.key()));
            case CHANNEL -> links.forgetChannel(UUID.fromString(news.key()));
            case TERMS -> links.forgetMerchant(UUID.fromString(news.key()));
            case ANYTHING, CLOCK -> {
                // No link is known for long: all of them read at once would be a flood.
            }
        }
    }
}
