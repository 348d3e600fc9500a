package org.creatorconnect.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.TypedId;
import org.jspecify.annotations.Nullable;

/**
 * What the page's address says beside the path. Stays the same when a {@code cx:form} on the page
 * is submitted, so a view can read its id from here at any moment of the request.
 */
@RequestScoped
public class Address {

    private final @Nullable HttpServletRequest request;

    protected Address() {
        this(null);
    }

    @Inject
    public Address(@Nullable HttpServletRequest request) {
        this.request = request;
    }

    /**
     * The id in {@code ?id=…}.
     *
     * @param what the kind of object in the domain's word, such as {@code "payout run"}
     * @throws org.creatorconnect.refusal.NotFound when there is none or it is not an id; shows the
     *     page "Nothing here"
     */
    public UUID id(String what) {
        return TypedId.parse(value("id").orElse(""), what);
    }

    /** A parameter that the address says several times. */
    public List<String> values(String name) {
        return Optional.ofNullable(request)
                .map(asked -> asked.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** A parameter of the address. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(request)
                .map(asked -> asked.getParameter(name))
                .filter(value -> !value.isBlank());
    }
}
