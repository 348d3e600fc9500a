package org.creatorconnect.click.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.click.ClickRepository;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.Role;

/** Clears away the clicks of days that were kept long enough; their sums stay for ever. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClickKeeping {

    private final ClickRepository clicks;
    private final Settings settings;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ClickKeeping() {
        this(null, null, null, null);
    }

    @Inject
    public ClickKeeping(
            ClickRepository clicks, Settings settings, AuditTrail audit, InstantSource clock) {
        this.clicks = clicks;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Drops days that are older than the setting says and than any order may still need.
     *
     * @return those that went, the oldest first, a bounded number at once
     */
    public List<LocalDate> clear() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<LocalDate> dropped = clicks.dropDays(today, settings.clickDays());
        if (!dropped.isEmpty()) {
            LocalDate last = dropped.get(dropped.size() - 1);
            audit.record(
                    "CLICKS_CLEARED",
                    "click_day",
                    new UUID(0, last.toEpochDay()),
                    dropped.size() + " days from " + dropped.get(0) + " to " + last);
        }
        return dropped;
    }
}
