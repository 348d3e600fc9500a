package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.KnownChoices;
import org.creatorconnect.segment.TagTone;
import org.creatorconnect.segment.query.TagName;
import org.creatorconnect.segment.query.TagQueries;
import org.jspecify.annotations.Nullable;

/** The tags that filters and forms offer. */
@Named("tagChoices")
@RequestScoped
public class TagChoices {

    private final TagQueries queries;
    private final Text text;
    private final KnownChoices known;
    private @Nullable List<TagName> names;

    protected TagChoices() {
        this(null, null, null);
    }

    @Inject
    public TagChoices(TagQueries queries, Text text, KnownChoices known) {
        this.queries = queries;
        this.text = text;
        this.known = known;
    }

    /** All of them, also those that are archived: affiliates still have them. */
    public List<Choice> getAll() {
        return names().stream().map(this::choice).toList();
    }

    /** All of them by their names, as a filter offers them. */
    public List<Choice> getKnown() {
        return known.of(
                "tags",
                () ->
                        names().stream()
                                .map(tag -> new Choice(tag.id().toString(), tag.name()))
                                .toList());
    }

    /** Those that can be put on somebody. */
    public List<Choice> getInUse() {
        return names().stream().filter(name -> !name.archived()).map(this::choice).toList();
    }

    /** The tones of tags. */
    public List<Choice> getTones() {
        return List.of(TagTone.values()).stream()
                .map(tone -> new Choice(tone.name(), text.word("segment.tone." + tone)))
                .toList();
    }

    private Choice choice(TagName name) {
        return new Choice(
                name.id().toString(),
                name.archived() ? text.of("segment.archivedTag", name.name()) : name.name());
    }

    private List<TagName> names() {
        if (names == null) {
            names = queries.names();
        }
        return names;
    }
}
