package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.ValidationFailed;

/**
 * Takes many orders in by the set: one bad row never stops the others, and a batch that broke off
 * can be sent again whole. Rows that cannot be read are set aside; the rest is one transaction.
 * Where one of them cannot be kept, the batch is halved until that one stands alone.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderBatch {

    /** Rows of one batch at most. */
    public static final int MOST = 1_000;

    private final OwnMerchants own;
    private final OrderCheck reading;
    private final OrderIntake intake;

    protected OrderBatch() {
        this(null, null, null);
    }

    @Inject
    public OrderBatch(OwnMerchants own, OrderCheck reading, OrderIntake intake) {
        this.own = own;
        this.reading = reading;
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
        List<BatchRow> refused = new ArrayList<>();
        Map<Integer, OrderContent> read = new LinkedHashMap<>();
        for (int row = 1; row <= rows.size(); row++) {
            GivenOrder given = null;
            try {
                given = rows.get(row - 1).get();
                read.put(row, reading.read(given));
            } catch (Refusal refusal) {
                refused.add(
                        BatchRow.refused(row, given == null ? null : given.reference(), refusal));
            }
        }
        return Stream.concat(refused.stream(), taken(merchant, read).stream())
                .sorted(Comparator.comparing(BatchRow::row))
                .toList();
    }

    private List<BatchRow> taken(MerchantId merchant, Map<Integer, OrderContent> read) {
        List<OrderContent> contents = List.copyOf(read.values());
        List<OrderIntake.Outcome> outcomes = keep(merchant, contents);
        List<BatchRow> taken = new ArrayList<>();
        for (int row : read.keySet()) {
            int place = taken.size();
            taken.add(BatchRow.of(row, contents.get(place).reference(), outcomes.get(place)));
        }
        return taken;
    }

    private List<OrderIntake.Outcome> keep(MerchantId merchant, List<OrderContent> contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        try {
            return intake.takeAll(merchant, contents);
        } catch (Refusal refusal) {
            return contents.size() == 1
                    ? List.of(OrderIntake.Outcome.refused(refusal))
                    : halves(merchant, contents);
        }
    }

    private List<OrderIntake.Outcome> halves(MerchantId merchant, List<OrderContent> contents) {
        int half = contents.size() / 2;
        List<OrderIntake.Outcome> outcomes =
                new ArrayList<>(keep(merchant, contents.subList(0, half)));
        outcomes.addAll(keep(merchant, contents.subList(half, contents.size())));
        return outcomes;
    }
}
