package org.creatorconnect.taskcenter.service;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;
import org.creatorconnect.platform.service.Length;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Content that a creator hands in.
 *
 * @param contentUrl where it is published
 * @param disclosure the creator's word that it is marked as an advertisement
 */
public record SubmitContent(
        @NotBlank @Length(max = 2000) String contentUrl,
        @NotNull @AssertTrue(message = "must be confirmed") Boolean disclosure) {

    /**
     * @throws ValidationFailed unless it is an absolute http or https address with a host
     */
    String url() {
        try {
            URI uri = new URI(contentUrl.strip());
            boolean web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri.toString();
            }
        } catch (URISyntaxException unreadable) {
            // Refused below, like every other text that is not a web address.
        }
        throw ValidationFailed.of("contentUrl", "must be a web address such as https://…");
    }
}
