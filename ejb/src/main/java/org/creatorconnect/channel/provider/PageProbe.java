package org.creatorconnect.channel.provider;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.foundation.provider.PublicWeb.Page;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;

/**
 * Opens the channel's public page. The code is looked for in its text, the followers in the
 * interaction counter that platforms publish in their structured data (schema.org {@code
 * userInteractionCount}); a page that publishes none tells no followers.
 */
final class PageProbe implements ChannelProbe {

    private static final Pattern FOLLOWERS =
            Pattern.compile("\"userInteractionCount\"\\s*:\\s*\"?(\\d{1,12})");

    /** Where platforms send those who have not signed in, or not agreed to something. */
    private static final Pattern WALL =
            Pattern.compile(
                    "https?://consent\\.|/(consent|login|signin|sign_in|authwall|checkpoint|accounts/login|i/flow/login)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A redirect could lead to a page of whoever claims the channel. */
    private static final int NO_REDIRECTS = 0;

    private final PublicWeb web;

    PageProbe(PublicWeb web) {
        this.web = web;
    }

    @Override
    public ProofWay way() {
        return ProofWay.PAGE;
    }

    @Override
    public boolean leadsTo(ChannelAddress address) {
        return true;
    }

    @Override
    public ChannelSighting look(Channel channel, String code) {
        Page page = read(channel.address().url());
        LookOutcome outcome = outcome(page);
        if (!outcome.isSight()) {
            throw new ChannelUnseen(outcome);
        }
        Matcher followers = FOLLOWERS.matcher(page.text());
        return new ChannelSighting(
                followers.find() ? Optional.of(Long.valueOf(followers.group(1))) : Optional.empty(),
                !code.isEmpty() && page.text().contains(code));
    }

    private Page read(String address) {
        try {
            return web.read(URI.create(address), NO_REDIRECTS);
        } catch (PublicWebUnreachable unreachable) {
            throw new ChannelUnseen(LookOutcome.SILENT);
        } catch (IllegalArgumentException noAddress) {
            throw new ChannelUnseen(LookOutcome.UNREADABLE);
        }
    }

    private static LookOutcome outcome(Page page) {
        int status = page.status();
        if (status >= 300 && status < 400) {
            boolean wall =
                    page.header("location").filter(to -> WALL.matcher(to).find()).isPresent();
            return wall ? LookOutcome.WALL : LookOutcome.MOVED;
        }
        return switch (status) {
            case 200 -> LookOutcome.NOT_SHOWN;
            case 401, 403, 451 -> LookOutcome.PRIVATE;
            case 404, 410 -> LookOutcome.GONE;
            case 429, 999 -> LookOutcome.TRY_LATER;
            default -> status >= 500 ? LookOutcome.SILENT : LookOutcome.UNREADABLE;
        };
    }
}
