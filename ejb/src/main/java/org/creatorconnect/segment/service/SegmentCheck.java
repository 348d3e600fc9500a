package org.creatorconnect.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.segment.Segment;
import org.creatorconnect.segment.SegmentConditions;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.TagRepository;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.TierRepository;
import org.jspecify.annotations.Nullable;

/** Looks whether a search can be kept: it narrows something, and all that it names there is. */
@ApplicationScoped
public class SegmentCheck {

    private static final int LONGEST_WORDS = 200;

    private final PlatformRepository platforms;
    private final TagRepository tags;
    private final TierRepository tiers;
    private final Content content;

    protected SegmentCheck() {
        this(null, null, null, null);
    }

    @Inject
    public SegmentCheck(
            PlatformRepository platforms,
            TagRepository tags,
            TierRepository tiers,
            Content content) {
        this.platforms = platforms;
        this.tags = tags;
        this.tiers = tiers;
        this.content = content;
    }

    /**
     * @throws ValidationFailed naming the first that is wrong
     */
    SegmentConditions conditions(GivenSegment given) {
        content.require(given);
        SegmentConditions found = given.conditions();
        require(!found.isNothing(), "", "must narrow the affiliates by something");
        require(
                found.words() == null || !Characters.exceed(found.words(), LONGEST_WORDS),
                "search",
                "must have at most " + LONGEST_WORDS + " characters");
        require(
                found.country() == null || Countries.isCode(found.country()),
                "country",
                "must be a country's two letters (ISO 3166-1)");
        require(
                found.platform() == null || platforms.find(found.platform()).isPresent(),
                "platform",
                "must be the code of a platform");
        require(
                found.tag() == null || isThere(id -> tags.get(new TagId(id)), found.tag()),
                "tagId",
                "must be the id of a tag");
        require(
                found.tier() == null || isThere(id -> tiers.get(new TierId(id)), found.tier()),
                "tierId",
                "must be the id of a tier");
        return found;
    }

    /**
     * @throws ValidationFailed when there is no name, or it is too long
     */
    String name(@Nullable String given) {
        require(given != null && !given.isBlank(), "name", "must not be blank");
        require(
                !Characters.exceed(given, Segment.LONGEST_NAME),
                "name",
                "must have at most " + Segment.LONGEST_NAME + " characters");
        return given;
    }

    private static <I> boolean isThere(Consumer<I> get, I id) {
        try {
            get.accept(id);
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw ValidationFailed.of(field, message);
        }
    }
}
