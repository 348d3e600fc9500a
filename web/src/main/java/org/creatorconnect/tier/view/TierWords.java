package org.creatorconnect.tier.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.tier.TierMoveCause;
import org.creatorconnect.tier.query.MoveRow;
import org.creatorconnect.tier.query.TierRuleRow;
import org.jspecify.annotations.Nullable;

/** The words for what tiers take, and for moves between them. */
@Named("tierWords")
@ApplicationScoped
public class TierWords {

    private final Text text;
    private final Formats formats;

    protected TierWords() {
        this(null, null);
    }

    @Inject
    public TierWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** What a rule takes; without one nobody reaches the tier by themselves. */
    public String takes(@Nullable TierRuleRow rule) {
        if (rule == null || rule.least() == null && rule.orders() == null) {
            return text.word("tier.takes.byHand");
        }
        if (rule.least() == null) {
            return text.of("tier.takes.orders", rule.orders(), rule.days());
        }
        String least = formats.money(rule.least());
        return rule.orders() == null
                ? text.of("tier.takes.amount", least, rule.days())
                : text.of("tier.takes.both", least, rule.orders(), rule.days());
    }

    /** From where to where. */
    public String move(MoveRow move) {
        if (move.toName() == null) {
            return text.of("tier.move.out", move.fromName());
        }
        if (move.cause() == TierMoveCause.BY_HAND) {
            return text.of("tier.move.byHand", move.toName(), formats.time(move.heldUntil()));
        }
        return text.of(
                move.cause() == TierMoveCause.FELL ? "tier.move.down" : "tier.move.up",
                move.toName());
    }
}
