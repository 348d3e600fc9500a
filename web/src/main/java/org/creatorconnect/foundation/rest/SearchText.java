package org.creatorconnect.foundation.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list is searched for. Taken as a bean parameter. */
public class SearchText {

    @QueryParam("q")
    @Nullable String words;

    @QueryParam("text")
    @Parameter(deprecated = true, description = "the former name of q")
    @Nullable String text;

    /** The words; empty when everything is wanted. */
    public String text() {
        return QueryValue.text(words, text);
    }
}
