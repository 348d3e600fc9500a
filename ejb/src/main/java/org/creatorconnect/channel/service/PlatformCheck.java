package org.creatorconnect.channel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.channel.PlatformRules;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;

/** Whether the rules of a platform can be used, before any address is read by them. */
@ApplicationScoped
public class PlatformCheck {

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("[a-z0-9.-]{1,253}(?::[0-9]{1,5})?");

    /** What looks back at what it found takes unbounded time over some texts. */
    private static final Pattern LOOKS_BACK = Pattern.compile("\\\\[1-9]");

    private final PlatformRepository platforms;
    private final ChannelRepository channels;

    protected PlatformCheck() {
        this(null, null);
    }

    @Inject
    public PlatformCheck(PlatformRepository platforms, ChannelRepository channels) {
        this.platforms = platforms;
        this.channels = channels;
    }

    /**
     * @throws ValidationFailed naming every rule that cannot be used
     */
    void require(GivenPlatform given) {
        PlatformRules rules = given.rules();
        List<FieldError> errors = new ArrayList<>();
        if (platforms.isNamed(rules.name(), given.code())) {
            errors.add(new FieldError("name", "is another platform's"));
        }
        hosts("hosts", HOST, rules.hosts(), errors);
        hosts("closedHosts", HOST, rules.closedHosts(), errors);
        hosts("contentHosts", HOST_AND_PORT, rules.contentHosts(), errors);
        home(rules, errors);
        for (int i = 0; i < rules.forms().size(); i++) {
            String pattern = rules.forms().get(i).pattern();
            if (LOOKS_BACK.matcher(pattern).find() || !platforms.isPattern(pattern)) {
                errors.add(
                        new FieldError(
                                "forms/" + i + "/pattern",
                                "must be a regular expression without back references"));
            }
        }
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
    }

    /**
     * The example shows people what is meant, and us that the rules find it.
     *
     * @throws ValidationFailed when they find no channel of this platform in it
     */
    void requireExample(Platform platform) {
        String example =
                platform.example().orElseThrow(() -> ValidationFailed.of("example", "is missing"));
        if (channels.address(platform, example)
                .filter(address -> address.platform().equals(platform.code()))
                .isEmpty()) {
            throw ValidationFailed.of("example", "names no channel by these rules");
        }
    }

    void requireSame(String code, String given) {
        if (!code.equals(given)) {
            throw ValidationFailed.of("code", "must stay " + code);
        }
    }

    private static void home(PlatformRules rules, List<FieldError> errors) {
        boolean anywhere = rules.hosts().isEmpty();
        if (anywhere != rules.home().isEmpty()) {
            errors.add(
                    new FieldError(
                            "home", "must be one of the hosts, or missing where there are none"));
        }
        if (rules.home()
                .filter(home -> rules.hosts().stream().noneMatch(host -> isBelow(home, host)))
                .isPresent()) {
            errors.add(new FieldError("home", "must be one of the hosts or lie below one"));
        }
        if (anywhere != rules.forms().isEmpty()) {
            errors.add(
                    new FieldError(
                            "forms",
                            "must say what names a channel on its hosts, and nothing else"));
        }
    }

    private static boolean isBelow(String host, String above) {
        return host.equals(above) || host.endsWith("." + above);
    }

    private static void hosts(
            String field, Pattern form, List<String> hosts, List<FieldError> errors) {
        for (int i = 0; i < hosts.size(); i++) {
            if (!form.matcher(hosts.get(i)).matches()) {
                errors.add(
                        new FieldError(
                                field + "/" + i,
                                "must be a host in small letters, such as example.com"));
            }
        }
    }
}
