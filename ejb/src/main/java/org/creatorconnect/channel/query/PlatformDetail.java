package org.creatorconnect.channel.query;

import java.util.List;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformKind;
import org.creatorconnect.channel.PlatformRules;
import org.jspecify.annotations.Nullable;

/**
 * All that an installation knows of a platform.
 *
 * @param version to be sent back as {@code If-Match}
 * @param hosts each with all below it; none where any page of the web may be a channel
 * @param closedHosts those below its hosts under which no channel is
 * @param contentHosts hosts of its content alone
 * @param forms how the path of an address is read; the first that fits counts
 */
public record PlatformDetail(
        String code,
        int version,
        String name,
        PlatformKind kind,
        @Nullable String family,
        List<String> hosts,
        List<String> closedHosts,
        List<String> contentHosts,
        @Nullable String home,
        @Nullable String example,
        @Nullable String queryForm,
        boolean dotsIgnored,
        boolean namedByHost,
        List<Form> forms) {

    /**
     * A form of an address's path.
     *
     * @param place what names the channel; null when such an address names none
     */
    public record Form(String pattern, @Nullable String place, boolean keepCase) {}

    static PlatformDetail of(Platform platform) {
        PlatformRules rules = platform.rules();
        return new PlatformDetail(
                platform.code(),
                platform.version(),
                rules.name(),
                rules.kind(),
                rules.family().orElse(null),
                rules.hosts(),
                rules.closedHosts(),
                rules.contentHosts(),
                rules.home().orElse(null),
                rules.example().orElse(null),
                rules.naming().queryForm().orElse(null),
                rules.naming().dotsIgnored(),
                rules.naming().byHost(),
                rules.forms().stream()
                        .map(
                                form ->
                                        new Form(
                                                form.pattern(),
                                                form.place().orElse(null),
                                                form.keepsCase()))
                        .toList());
    }
}
