package org.creatorconnect.channel.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.channel.AddressForm;
import org.creatorconnect.channel.PlatformKind;
import org.creatorconnect.channel.PlatformRules;
import org.creatorconnect.foundation.service.Length;
import org.jspecify.annotations.Nullable;

/**
 * A platform as the operator describes it; the whole of it, so that what is left out is nothing.
 *
 * @param hosts each with all below it; none where any page of the web may be a channel
 * @param home the host that channels are opened at, one of them; absent where any page may be one
 * @param family platforms with the same word share their hosts
 * @param queryForm a page that names its channel in the query, such as {@code profile.php?id}
 */
public record GivenPlatform(
        @NotNull @Pattern(regexp = CODE, message = "must have 1 to 20 capital letters or _")
                String code,
        @NotBlank @Length(max = 40) String name,
        @NotNull PlatformKind kind,
        @Nullable @Pattern(regexp = CODE, message = "must have 1 to 20 capital letters or _")
                String family,
        @Nullable @Size(max = 100) List<@NotNull String> hosts,
        @Nullable @Size(max = 100) List<@NotNull String> closedHosts,
        @Nullable @Size(max = 100) List<@NotNull String> contentHosts,
        @Nullable String home,
        @Nullable @Length(max = 500) String example,
        @Nullable
                @Pattern(
                        regexp = "[a-z0-9_.-]{1,60}\\?[a-z0-9_-]{1,40}",
                        message = "must be a page and a parameter, such as profile.php?id")
                String queryForm,
        @Nullable Boolean dotsIgnored,
        @Nullable Boolean namedByHost,
        @Nullable @Size(max = 100) List<@NotNull @Valid Form> forms) {

    private static final String CODE = "[A-Z][A-Z_]{0,19}";

    /**
     * A form of an address's path.
     *
     * @param place what names the channel, with {@code \1} for the first brackets; absent when such
     *     an address names none
     */
    public record Form(
            @NotBlank @Length(max = 2000) String pattern,
            @Nullable @Length(max = 200) String place,
            @Nullable Boolean keepCase) {

        AddressForm form() {
            return new AddressForm(pattern, place, Boolean.TRUE.equals(keepCase));
        }
    }

    PlatformRules rules() {
        return new PlatformRules(
                name.strip(),
                kind,
                text(family),
                list(hosts),
                list(closedHosts),
                list(contentHosts),
                text(home),
                text(example),
                new PlatformRules.Naming(
                        text(queryForm),
                        Boolean.TRUE.equals(dotsIgnored),
                        Boolean.TRUE.equals(namedByHost)),
                forms == null ? List.of() : forms.stream().map(Form::form).toList());
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).filter(one -> !one.isBlank());
    }

    private static List<String> list(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
