package org.creatorconnect.coupon.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.coupon.CouponText;
import org.creatorconnect.coupon.LeakRepository;
import org.creatorconnect.foundation.WebHost;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** The operator keeps which codes were seen on which sites that spread them. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class CouponHosts {

    /** How many codes can be told at once. */
    public static final int MOST = 1000;

    private static final String TYPE = "coupon_host";

    private final LeakRepository leaks;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected CouponHosts() {
        this(null, null, null, null);
    }

    @Inject
    public CouponHosts(LeakRepository leaks, AuditTrail audit, IdSource ids, InstantSource clock) {
        this.leaks = leaks;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps that these codes stand on a site. Those of any merchant that run are paused within a
     * minute.
     *
     * @return the site's name as it is kept
     * @throws ValidationFailed when the site has no name of a host, or a code is none
     */
    public String list(String host, @Nullable List<@Nullable String> codes) {
        String name = host(host);
        List<String> told = codes == null ? List.of() : codes;
        if (told.size() > MOST) {
            throw ValidationFailed.of("codes", "must be at most " + MOST);
        }
        leaks.list(name, normal(told), clock.instant());
        audit.record("COUPON_HOST_KEPT", TYPE, ids.next(), name + ", " + told.size() + " codes");
        return name;
    }

    /**
     * Forgets a site with all codes that stand there; what was paused stays so.
     *
     * @throws NotFound when it is not kept
     */
    public void forget(String host) {
        String name = host(host);
        if (!leaks.forget(name)) {
            throw new NotFound("coupon host");
        }
        audit.record("COUPON_HOST_FORGOTTEN", TYPE, ids.next(), name);
    }

    private static String host(String host) {
        return WebHost.of(host.strip())
                .filter(name -> name.contains("."))
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        "host", "must be a host such as codes.example.com"));
    }

    private static List<String> normal(List<@Nullable String> told) {
        List<String> good = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Optional<String> code = CouponText.normal(told.get(i));
            code.ifPresent(good::add);
            if (code.isEmpty()) {
                errors.add(new FieldError("codes/" + i, CouponText.COMPLAINT));
            }
        }
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
        return good;
    }
}
