package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.discovery.query.CreatorProfile;
import org.creatorconnect.discovery.query.CreatorQueries;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Picture;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** What merchants and agencies see of a creator who is found. */
@Named("creatorView")
@RequestScoped
public class CreatorView {

    private final Address address;
    private final CreatorQueries queries;
    private final Formats formats;
    private final Text text;

    private @Nullable CreatorProfile profile;

    protected CreatorView() {
        this(null, null, null, null);
    }

    @Inject
    public CreatorView(Address address, CreatorQueries queries, Formats formats, Text text) {
        this.address = address;
        this.queries = queries;
        this.formats = formats;
        this.text = text;
    }

    /** The creator whom the address names. */
    public CreatorProfile getProfile() {
        if (profile == null) {
            profile = queries.profile(new AffiliateId(address.id("creator")));
        }
        return profile;
    }

    /** Whether there is more than one count to draw a line between. */
    public boolean isDrawn() {
        return getProfile().counts().size() > 1;
    }

    /** How many followed the largest channel over time. */
    public Picture getPicture() {
        List<FollowerCount> counts = getProfile().counts();
        return new Picture(
                text.word("channels.historyTitle"),
                text.word("channels.day"),
                counts.stream().map(count -> formats.day(count.at())).toList(),
                List.of(
                        new Picture.Series(
                                text.word("registry.followers"),
                                counts.stream()
                                        .map(count -> BigDecimal.valueOf(count.followers()))
                                        .toList())),
                Picture.Shape.LINE);
    }
}
