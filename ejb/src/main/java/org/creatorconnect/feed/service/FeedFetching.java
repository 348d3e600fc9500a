package org.creatorconnect.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.feed.FeedMarks;
import org.creatorconnect.feed.service.FeedFetched.Asked;
import org.creatorconnect.foundation.provider.PublicFiles;
import org.creatorconnect.foundation.provider.PublicFiles.Answer;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.jspecify.annotations.Nullable;

/** Fetches a feed from its merchant's address, when it has changed there. */
@ApplicationScoped
public class FeedFetching {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final FeedFetched fetched;
    private final FeedTurns turns;
    private final PublicFiles web;

    protected FeedFetching() {
        this(null, null, null);
    }

    @Inject
    public FeedFetching(FeedFetched fetched, FeedTurns turns, PublicFiles web) {
        this.fetched = fetched;
        this.turns = turns;
        this.web = web;
    }

    /**
     * Fetches it.
     *
     * @return whether its file is here; when not, the feed has ended
     */
    public boolean fetch(FeedTurn turn) {
        Optional<Asked> asked = fetched.begin(turn);
        if (asked.isEmpty()) {
            turns.refuse(turn, "has no address any more");
            return false;
        }
        try {
            return isHere(turn, asked.get());
        } catch (PublicWebUnreachable unreachable) {
            turns.refuse(turn, "cannot be fetched: " + unreachable.getMessage());
            return false;
        }
    }

    private boolean isHere(FeedTurn turn, Asked asked) {
        Answer<FeedParts.Received> answer =
                web.take(
                        URI.create(asked.url()),
                        conditions(asked.marks()),
                        file ->
                                FeedParts.take(
                                        file,
                                        FeedUploads.LARGEST,
                                        (position, part) -> fetched.keep(turn, position, part)));
        FeedParts.Received file = answer.taken();
        if (answer.status() == NOT_MODIFIED || isKnown(asked, file)) {
            fetched.endUnchanged(turn);
        } else if (answer.status() != OK || file == null) {
            turns.refuse(turn, "cannot be fetched: the address answers " + answer.status());
        } else if (!file.whole()) {
            turns.refuse(turn, FeedUploads.TOO_LARGE);
        } else {
            fetched.end(turn, file, new FeedMarks(answer.etag(), answer.lastModified()));
            return true;
        }
        return false;
    }

    private static boolean isKnown(Asked asked, FeedParts.@Nullable Received file) {
        return file != null && file.whole() && file.digest().equals(asked.digest());
    }

    private static Map<String, String> conditions(FeedMarks marks) {
        Map<String, String> headers = new HashMap<>();
        if (marks.etag() != null) {
            headers.put("If-None-Match", marks.etag());
        }
        if (marks.lastModified() != null) {
            headers.put("If-Modified-Since", marks.lastModified());
        }
        return headers;
    }
}
