package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
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
    private @Nullable List<TagName> names;

    protected TagChoices() {
        this(null, null);
    }

    @Inject
    public TagChoices(TagQueries queries, Text text) {
        this.queries = queries;
        this.text = text;
    }

    /** All of them, also those that are archived: affiliates still have them. */
    public List<Choice> getAll() {
        return names().stream().map(this::choice).toList();
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
