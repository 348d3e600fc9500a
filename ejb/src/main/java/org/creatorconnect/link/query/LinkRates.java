package org.creatorconnect.link.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.service.RateOutlooks;
import org.creatorconnect.rate.service.RateOutlooks.Question;

/** Puts beside each link what it is paid now, whatever was told when it was made. */
@ApplicationScoped
public class LinkRates {

    private final RateOutlooks outlooks;

    protected LinkRates() {
        this(null);
    }

    @Inject
    public LinkRates(RateOutlooks outlooks) {
        this.outlooks = outlooks;
    }

    /** The links with their present rates; one query for all. */
    List<LinkRow> now(List<LinkRow> links) {
        List<Optional<RateOutlook>> found =
                outlooks.of(links.stream().map(LinkRates::question).toList());
        List<LinkRow> rows = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            LinkRow link = links.get(i);
            rows.add(found.get(i).map(link::with).orElse(link));
        }
        return List.copyOf(rows);
    }

    private static Question question(LinkRow link) {
        return Question.ofPage(
                link.merchantId(),
                link.affiliateId(),
                Optional.ofNullable(link.taskId()),
                link.targetUrl());
    }
}
