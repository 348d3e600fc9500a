package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Takes many orders in, each in a transaction of its own: one bad row never stops the others, and a
 * batch that broke off can be sent again whole.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderBatch {

    /** Rows of one batch at most. */
    public static final int MOST = 1_000;

    private final OwnMerchants own;
    private final OrderIntake intake;

    protected OrderBatch() {
        this(null, null);
    }

    @Inject
    public OrderBatch(OwnMerchants own, OrderIntake intake) {
        this.own = own;
        this.intake = intake;
    }

    /**
     * @param rows each is read when its turn comes, and refused when it cannot be
     * @return the outcome of every row, in their order
     * @throws ValidationFailed when there are none, or too many
     */
    public List<BatchRow> take(MerchantId merchant, List<Supplier<GivenOrder>> rows) {
        own.requireOwnOrStaff(merchant);
        if (rows.isEmpty() || rows.size() > MOST) {
            throw ValidationFailed.of("", "A batch has 1 to " + MOST + " orders");
        }
        List<BatchRow> outcome = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            outcome.add(take(merchant, i + 1, rows.get(i)));
        }
        return outcome;
    }

    private BatchRow take(MerchantId merchant, int row, Supplier<GivenOrder> unread) {
        GivenOrder given;
        try {
            given = unread.get();
        } catch (Refusal unreadable) {
            return BatchRow.refused(row, null, unreadable);
        }
        try {
            return BatchRow.taken(row, given.reference(), intake.take(merchant, given));
        } catch (Refusal refusal) {
            return BatchRow.refused(row, given.reference(), refusal);
        }
    }
}
