package org.creatorconnect.coupon.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.coupon.query.CouponOwnerQueries;
import org.creatorconnect.coupon.query.CouponOwnerRow;
import org.creatorconnect.portal.list.Positions;
import org.jspecify.annotations.Nullable;

/** Finds creators whom a merchant can give a code, by beginnings of words of their names. */
@Named("couponOwnerFinder")
@RequestScoped
public class CouponOwnerFinder {

    private final CouponOwnerQueries queries;
    private final Map<String, String> names = new HashMap<>();

    protected CouponOwnerFinder() {
        this(null);
    }

    @Inject
    public CouponOwnerFinder(CouponOwnerQueries queries) {
        this.queries = queries;
    }

    /** The ids of those who are found. */
    public List<String> find(String words) {
        List<CouponOwnerRow> found = queries.found(words);
        found.forEach(one -> names.put(one.id().toString(), one.name()));
        return found.stream().map(one -> one.id().toString()).toList();
    }

    /** What somebody who was found is called. */
    public String name(@Nullable String id) {
        return id == null || id.isBlank() || Positions.id(Optional.of(id)) == null
                ? ""
                : names.computeIfAbsent(id, queries::name);
    }
}
