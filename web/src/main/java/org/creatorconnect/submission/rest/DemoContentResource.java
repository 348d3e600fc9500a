package org.creatorconnect.submission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.creatorconnect.submission.ScriptedContent;
import org.creatorconnect.submission.service.ContentScripting;
import org.jspecify.annotations.Nullable;

/** The demo's imagined internet: the operator decides what is found under an address. */
@RequestScoped
@Path("demo/content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoContentResource {

    /**
     * What an address shows from now on.
     *
     * @param live whether there is a page; true unless said otherwise
     * @param disclosed whether it is marked as agreed; true unless said otherwise
     */
    public record Script(
            @Nullable String url, @Nullable Boolean live, @Nullable Boolean disclosed) {

        ScriptedContent content() {
            return new ScriptedContent(
                    !Boolean.FALSE.equals(live), !Boolean.FALSE.equals(disclosed));
        }
    }

    @Inject ContentScripting scripting;

    @POST
    public Script script(@Nullable Script script) {
        Script told = script == null ? new Script(null, null, null) : script;
        scripting.script(told.url(), told.content());
        return told;
    }
}
