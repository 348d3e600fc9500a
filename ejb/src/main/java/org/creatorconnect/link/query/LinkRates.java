package org.creatorconnect.link.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.link.TargetRepository;
import org.creatorconnect.link.TargetRepository.Page;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.service.RateOutlooks;
import org.creatorconnect.rate.service.RateOutlooks.Question;

/** Puts beside each link what it is paid now, whatever was told when it was made. */
@ApplicationScoped
public class LinkRates {

    private final RateOutlooks outlooks;
    private final TargetRepository targets;

    protected LinkRates() {
        this(null, null);
    }

    @Inject
    public LinkRates(RateOutlooks outlooks, TargetRepository targets) {
        this.outlooks = outlooks;
        this.targets = targets;
    }

    /** The links with their present rates; two queries for all. */
    List<LinkRow> now(List<LinkRow> links) {
        if (links.isEmpty()) {
            return links;
        }
        Map<Page, String> products = targets.products(links.stream().map(LinkRates::page).toList());
        List<Optional<RateOutlook>> found =
                outlooks.of(
                        links.stream()
                                .map(
                                        link ->
                                                new Question(
                                                        link.merchantId(),
                                                        link.affiliateId(),
                                                        Optional.ofNullable(link.taskId()),
                                                        Optional.ofNullable(
                                                                products.get(page(link)))))
                                .toList());
        List<LinkRow> rows = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            LinkRow link = links.get(i);
            rows.add(found.get(i).map(link::with).orElse(link));
        }
        return List.copyOf(rows);
    }

    private static Page page(LinkRow link) {
        return new Page(new MerchantId(link.merchantId()), link.targetUrl());
    }
}
