package org.creatorconnect.registry.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.FollowerThresholdRepository;

/** The thresholds of roles, those of the past and those that are announced as well. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ThresholdQueries {

    private final FollowerThresholdRepository thresholds;

    protected ThresholdQueries() {
        this(null);
    }

    @Inject
    public ThresholdQueries(FollowerThresholdRepository thresholds) {
        this.thresholds = thresholds;
    }

    /** Those of a platform, newest first; those of all platforms when none is named. */
    public List<ThresholdRow> of(Optional<String> platform) {
        return thresholds.of(platform).stream().map(ThresholdRow::of).toList();
    }
}
