package org.creatorconnect.coupon.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.identity.Role;

/** Creators whom a merchant can give a code: those who have links to it or codes of it. */
@Stateless
@RolesAllowed(Role.MERCHANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CouponOwnerQueries {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected CouponOwnerQueries() {
        this(null);
    }

    @Inject
    public CouponOwnerQueries(Callers callers) {
        this.callers = callers;
    }

    /** Those whose names have words that begin so, by their names; at most 10. */
    public List<CouponOwnerRow> found(String words) {
        return words.isBlank()
                ? List.of()
                : CouponReading_.owners(entityManager, merchant(), Search.words(words));
    }

    /** What one of them is called; empty when it is none of them. */
    public String name(String id) {
        return CouponReading_.owner(entityManager, merchant(), UUID.fromString(id)).stream()
                .findFirst()
                .map(CouponOwnerRow::name)
                .orElse("");
    }

    private UUID merchant() {
        return callers.current().merchantId().orElse(NOBODY);
    }
}
