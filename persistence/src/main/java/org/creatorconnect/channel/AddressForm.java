package org.creatorconnect.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that the path of an address can have on a platform: which part of it names the channel, or
 * that it names none.
 */
@Embeddable
public class AddressForm {

    @Column(nullable = false)
    private String pattern;

    private @Nullable String place;

    @Column(name = "keep_case", nullable = false)
    private boolean keepCase;

    protected AddressForm() {}

    /**
     * @param pattern a regular expression over the path without slashes at its ends
     * @param place the channel's own path, with {@code \1} for what the first brackets hold; null
     *     when such an address is a video, a post or a page of the platform itself
     * @param keepCase whether names are told apart by letter case
     */
    public AddressForm(String pattern, @Nullable String place, boolean keepCase) {
        this.pattern = pattern;
        this.place = place;
        this.keepCase = keepCase;
    }

    public String pattern() {
        return pattern;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public boolean keepsCase() {
        return keepCase;
    }
}
