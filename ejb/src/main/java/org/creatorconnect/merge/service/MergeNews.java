package org.creatorconnect.merge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.caller.service.CallerChanged;
import org.creatorconnect.registry.AffiliateMerged;

/** Tells whoever remembers people or links that they are somebody else's now. */
@ApplicationScoped
public class MergeNews {

    private final Event<AffiliateMerged> merged;
    private final Event<CallerChanged> changed;

    protected MergeNews() {
        this(null, null);
    }

    @Inject
    public MergeNews(Event<AffiliateMerged> merged, Event<CallerChanged> changed) {
        this.merged = merged;
        this.changed = changed;
    }

    /**
     * @param usernames of whoever signed in as the merged one
     */
    void tell(AffiliateMerged news, List<String> usernames) {
        usernames.forEach(name -> changed.fire(new CallerChanged(name)));
        merged.fire(news);
    }
}
