package org.creatorconnect.order.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.query.OrderLineRow;
import org.creatorconnect.order.service.GivenEvent;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;

class RefundFieldsTest {

    private final RefundFields fields =
            new RefundFields(
                    null,
                    new Formats(
                            InstantSource.system(),
                            new Preferences(),
                            new Text(new Preferences())));

    @Test
    void whatWasTypedIsGivenBackAndALineWithoutAnAmountKeepsAll() {
        fields.getAmounts().put("1", "1,250.50");
        fields.getAmounts().put("2", " ");
        assertThat(fields.parts(List.of(line("1", 200_000, 0), line("2", 500, 0))))
                .containsExactly(new GivenEvent.Part("1", "1250.50"));
    }

    @Test
    void everyLineAtFaultIsNamedByItsFieldAtOnce() {
        fields.getAmounts().put("1", "a lot");
        fields.getAmounts().put("3", "5.01");
        assertThatThrownBy(
                        () ->
                                fields.parts(
                                        List.of(
                                                line("1", 1_000, 0),
                                                line("2", 1_000, 0),
                                                line("3", 1_000, 500))))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors())
                                        .containsExactly(
                                                new FieldError(
                                                        "lines:0:amount",
                                                        "must be an amount in EUR such as 1,000.50"),
                                                new FieldError(
                                                        "lines:2:amount",
                                                        "must be at most 5.00\u00a0EUR")));
    }

    private static OrderLineRow line(String reference, long paid, long refunded) {
        Money none = Money.of(0, "EUR");
        return new OrderLineRow(
                new UUID(0, 1),
                reference,
                "Lamp",
                1,
                new LineAmounts(Money.of(paid, "EUR"), none, none, none),
                Money.of(refunded, "EUR"));
    }
}
