package org.creatorconnect.segment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.view.RegistryWords;
import org.creatorconnect.segment.TagTone;
import org.creatorconnect.segment.query.SegmentRow;
import org.jspecify.annotations.Nullable;

/** The words for the conditions of a segment, and the tones of tags. */
@Named("segmentWords")
@ApplicationScoped
public class SegmentWords {

    private final Text text;
    private final Formats formats;
    private final RegistryWords registry;

    protected SegmentWords() {
        this(null, null, null);
    }

    @Inject
    public SegmentWords(Text text, Formats formats, RegistryWords registry) {
        this.text = text;
        this.formats = formats;
        this.registry = registry;
    }

    /** The class of the design's tone in which a tag is shown. */
    public String tone(Object tone) {
        return switch (TagTone.valueOf(tone.toString())) {
            case GREY -> "off";
            case GREEN -> "ok";
            case BLUE -> "flight";
            case AMBER -> "warn";
            case RED -> "bad";
        };
    }

    /** What of a segment narrows the affiliates, each condition in words. */
    public List<String> conditions(SegmentRow row) {
        return conditions(row.filter(), row.tagName(), row.tierName());
    }

    /** The same of a search that is not kept yet. */
    List<String> conditions(
            AffiliateFilter filter, @Nullable String tagName, @Nullable String tierName) {
        List<String> words = new ArrayList<>();
        if (!filter.roles().isEmpty()) {
            words.add(say("roles", registry.roles(filter.roles())));
        }
        if (!filter.states().isEmpty()) {
            words.add(say("states", states(filter)));
        }
        add(words, "country", filter.country().isEmpty() ? "" : country(filter));
        add(words, "platform", filter.platform().isEmpty() ? "" : platform(filter));
        add(words, "since", day(filter.joined().since()));
        add(words, "until", day(filter.joined().until()));
        add(words, "tag", tagName);
        add(words, "tier", tierName);
        add(words, "words", filter.search());
        return words;
    }

    private void add(List<String> words, String condition, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            words.add(say(condition, value));
        }
    }

    private String say(String condition, String value) {
        return text.of("segment.where." + condition, value);
    }

    private String states(AffiliateFilter filter) {
        return filter.states().stream()
                .sorted()
                .map(state -> text.word("status.affiliate." + state))
                .collect(Collectors.joining(", "));
    }

    private String country(AffiliateFilter filter) {
        return registry.country(filter.country());
    }

    private String platform(AffiliateFilter filter) {
        return registry.platform(filter.platform());
    }

    private String day(@Nullable Instant instant) {
        return instant == null ? "" : formats.time(instant);
    }
}
