package org.creatorconnect.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.service.Tally;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.service.ClientNetwork;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;
import org.creatorconnect.openid.provider.OpenIdProvider;
import org.creatorconnect.openid.provider.ToldToken;
import org.creatorconnect.refusal.TooManyAttempts;
import org.jspecify.annotations.Nullable;

/**
 * Takes the provider's answer to a sign-in that this browser began: once, and only with a token
 * that holds. The provider is asked outside any transaction.
 */
@ApplicationScoped
public class OpenIdAnswering {

    /** Answers from one network that may come to nothing in 15 minutes. */
    static final int MOST_REFUSED = 100;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final UUID NONE = new UUID(0, 0);

    /**
     * How a browser comes back.
     *
     * @param query of the address
     * @param cookie that it kept
     * @param session that it is signed in by
     * @param client its address
     */
    public record Return(
            String query, @Nullable String cookie, Optional<SignInId> session, String client) {}

    /**
     * What the answer comes to.
     *
     * @param arrival who it is; of a link, the one who linked
     * @param linked whether it was to link
     * @param to the local page to go on to; empty for the usual one
     * @param token by which somebody signed in; empty when nobody did
     */
    public record Answer(Arrival arrival, boolean linked, String to, String token) {}

    private final OpenIdProvider provider;
    private final PendingCookie cookies;
    private final AnswerKeeping keeping;
    private final Arrivals arrivals;
    private final OwnOpenId own;
    private final Tally<String> refused;

    protected OpenIdAnswering() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OpenIdAnswering(
            OpenIdProvider provider,
            PendingCookie cookies,
            AnswerKeeping keeping,
            Arrivals arrivals,
            OwnOpenId own,
            Tries tries) {
        this.provider = provider;
        this.cookies = cookies;
        this.keeping = keeping;
        this.arrivals = arrivals;
        this.own = own;
        this.refused =
                new Tally<>(
                        tries,
                        "sign-ins by a provider",
                        MOST_REFUSED,
                        WINDOW,
                        "Too many sign-ins came to nothing. Wait a while.");
    }

    /** Takes the answer; a refused one says why, is written down, and counts for its network. */
    public Answer answer(Return back) {
        String network = ClientNetwork.of(back.client());
        try {
            refused.count(network);
        } catch (TooManyAttempts many) {
            return refused(OpenIdRefusal.TOO_MANY);
        }
        Optional<Pending> pending = cookies.open(back.cookie());
        Answer answer = taken(pending, back);
        Optional<OpenIdRefusal> reason = answer.arrival().refused();
        if (reason.isEmpty()) {
            refused.takeBack(network);
        } else {
            keeping.refused(pending.map(Pending::id).orElse(NONE), reason.get());
        }
        return answer;
    }

    private Answer taken(Optional<Pending> pending, Return back) {
        try {
            return settled(
                    pending.orElseThrow(() -> new OpenIdRefused(OpenIdRefusal.STATE_UNKNOWN)),
                    back);
        } catch (OpenIdRefused why) {
            return refused(why.reason());
        }
    }

    private Answer settled(Pending pending, Return back) {
        String state = pending.secrets().state();
        String code = provider.code(back.query(), state);
        if (!keeping.take(state)) {
            throw new OpenIdRefused(OpenIdRefusal.STATE_REPLAYED);
        }
        ToldToken token = provider.redeem(code, pending.secrets());
        if (pending.linking() == null) {
            return new Answer(arrivals.settle(token.person()), false, pending.to(), token.text());
        }
        if (back.session().map(SignInId::value).filter(pending.linking()::equals).isEmpty()) {
            throw new OpenIdRefused(OpenIdRefusal.SESSION_GONE);
        }
        return new Answer(Arrival.of(own.link(token.person())), true, pending.to(), "");
    }

    private static Answer refused(OpenIdRefusal reason) {
        return new Answer(Arrival.refused(reason), false, "", "");
    }
}
